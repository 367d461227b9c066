import type { Chart } from '../../workbook';
import type { Grid } from '../grid/create-grid';
import { onAnyChange } from '../grid/follow-changes';
import type { Overlay } from '../grid/overlay';
import { readCell } from '../grid/read-cell';
import { renderEngine, type Viewport } from '../grid/viewport';
import { chartCells } from './chart-cells';
import { createChartPanes } from './chart-panes';
import { type ChartView, createChartView } from './chart-view';

/** The charts of all sheets; those of the shown sheet are drawn over it. */
export interface ChartLayer {
  set(sheetId: string, charts: readonly Chart[]): void;
}

interface Setting {
  grid: Grid;
  overlay: Overlay;
  /** By sheet. */
  charts: Readonly<Record<string, readonly Chart[]>>;
  locale: string;
}

/** How long changes are collected before charts are drawn anew: a report writes hundreds. */
const REDRAW_DELAY_MS = 60;

export function createChartLayer({ grid, overlay, charts, locale }: Setting): ChartLayer {
  const chartsBySheet = new Map(Object.entries(charts));
  const views = new Map<number, ChartView>();
  const panes = createChartPanes(overlay.element);
  let shownSheetId: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const shownCharts = () => chartsBySheet.get(shownSheetId ?? '') ?? [];
  const redraw = () => {
    const shown = shownCharts();
    for (const [id, view] of views) {
      if (shown.some((chart) => chart.id === id)) continue;
      view.dispose();
      views.delete(id);
    }
    for (const chart of shown) {
      const view = views.get(chart.id) ?? createChartView(locale);
      views.set(chart.id, view);
      const values = chartCells(chart, (sheetId, row, column) => readCell(grid, sheetId, row, column));
      void view.draw(chart, values);
    }
  };

  overlay.onFrame((viewport: Viewport) => {
    if (viewport.sheetId !== shownSheetId) {
      shownSheetId = viewport.sheetId;
      redraw();
    }
    const placed = shownCharts().flatMap((chart) => {
      const element = views.get(chart.id)?.element;
      return element ? [{ chart, element }] : [];
    });
    panes.place(viewport, placed);
  });
  onAnyChange(grid, () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, REDRAW_DELAY_MS);
  });
  scrollThrough(overlay.element, grid);

  return {
    set(sheetId, changed) {
      chartsBySheet.set(sheetId, changed);
      if (sheetId === shownSheetId) redraw();
    },
  };
}

/** Turning the wheel over a chart scrolls the sheet below it. */
function scrollThrough(element: HTMLElement, grid: Grid): void {
  const scroll = (event: WheelEvent) => {
    event.preventDefault();
    renderEngine(grid)?.getCanvasElement().dispatchEvent(new WheelEvent('wheel', event));
  };
  element.addEventListener('wheel', scroll, { passive: false });
}
