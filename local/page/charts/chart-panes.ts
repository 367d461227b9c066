import type { Chart } from '../../workbook';
import type { Viewport } from '../grid/viewport';

/** One of the four parts that frozen rows and columns make of a sheet; without them, only the scrolling one is seen. */
interface Pane {
  element: HTMLElement;
  isFrozenAcross: boolean;
  isFrozenDown: boolean;
}

/** Holds charts over the cells: each moves with the pane that its top left corner is in and disappears under what is frozen. */
export function createChartPanes(overlay: HTMLElement) {
  const panes = [true, false].flatMap((isFrozenAcross) =>
    [true, false].map((isFrozenDown): Pane => {
      const element = document.createElement('div');
      element.className = 'chart-pane';
      return { element, isFrozenAcross, isFrozenDown };
    }),
  );
  // Scrolling charts lie below frozen ones.
  overlay.append(...panes.reverse().map(({ element }) => element));
  return {
    place(viewport: Viewport, charts: readonly { chart: Chart; element: HTMLElement }[]) {
      for (const pane of panes) clip(pane, viewport);
      for (const { chart, element } of charts) {
        const isFrozenAcross = chart.position.column < viewport.frozenColumns;
        const isFrozenDown = chart.position.row < viewport.frozenRows;
        const pane = panes.find((one) => one.isFrozenAcross === isFrozenAcross && one.isFrozenDown === isFrozenDown);
        if (pane && element.parentElement !== pane.element) pane.element.append(element);
        element.style.transform = chartTransform(chart, viewport, { isFrozenAcross, isFrozenDown });
      }
    },
  };
}

type FrozenSides = Pick<Pane, 'isFrozenAcross' | 'isFrozenDown'>;

function paneCorner({ header, scrollStart }: Viewport, { isFrozenAcross, isFrozenDown }: FrozenSides) {
  return { x: (isFrozenAcross ? header : scrollStart).x, y: (isFrozenDown ? header : scrollStart).y };
}

function clip(pane: Pane, viewport: Viewport): void {
  const corner = paneCorner(viewport, pane);
  pane.element.style.left = `${corner.x * viewport.zoom}px`;
  pane.element.style.top = `${corner.y * viewport.zoom}px`;
}

function chartTransform({ position }: Chart, viewport: Viewport, sides: FrozenSides): string {
  const { zoom, scrolled } = viewport;
  const cell = viewport.cellCorner(position.row, position.column);
  const pane = paneCorner(viewport, sides);
  const x = cell.x + position.offsetX - (sides.isFrozenAcross ? 0 : scrolled.x) - pane.x;
  const y = cell.y + position.offsetY - (sides.isFrozenDown ? 0 : scrolled.y) - pane.y;
  return `translate(${Math.round(x * zoom)}px, ${Math.round(y * zoom)}px) scale(${zoom})`;
}
