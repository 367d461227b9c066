import type { Area, Chart } from '../workbook';

/** The charts of all sheets. (Univer's own charts are not free software.) */
export class ChartStore {
  private readonly sheets = new Map<string, Chart[]>();
  private lastId = 0;

  constructor(private readonly changed: (sheetId: string, charts: readonly Chart[]) => void) {}

  get bySheet(): ReadonlyMap<string, readonly Chart[]> {
    return this.sheets;
  }

  of(sheetId: string): readonly Chart[] {
    return this.sheets.get(sheetId) ?? [];
  }

  /** Takes over the charts of a loaded sheet, without telling anyone. */
  load(sheetId: string, charts: readonly Chart[]): void {
    this.sheets.set(sheetId, [...charts]);
    for (const { id } of charts) this.lastId = Math.max(this.lastId, id);
  }

  insert(sheetId: string, chart: Omit<Chart, 'id'>): Chart {
    this.lastId++;
    const inserted = { ...chart, id: this.lastId };
    this.change(sheetId, [...this.of(sheetId), inserted]);
    return inserted;
  }

  /** Puts a chart in the place of the one with its id; answers whether there was one. */
  update(sheetId: string, chart: Chart): boolean {
    const charts = this.of(sheetId);
    if (!charts.some(({ id }) => id === chart.id)) return false;
    this.change(
      sheetId,
      charts.map((old) => (old.id === chart.id ? chart : old)),
    );
    return true;
  }

  remove(sheetId: string, id: number): boolean {
    const charts = this.of(sheetId);
    const left = charts.filter((chart) => chart.id !== id);
    if (left.length < charts.length) this.change(sheetId, left);
    return left.length < charts.length;
  }

  removeSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Moves ranges and positions along when rows or columns of a sheet come or go; `move` answers `null` for what is gone. */
  moveCells(sheetId: string, move: (area: Area) => Area | null): void {
    for (const [chartSheet, charts] of this.sheets) {
      const moved = charts.map((chart) => movedChart(chart, chartSheet === sheetId, sheetId, move));
      if (moved.some((chart, at) => chart !== charts[at])) this.change(chartSheet, moved);
    }
  }

  private change(sheetId: string, charts: readonly Chart[]): void {
    this.sheets.set(sheetId, [...charts]);
    this.changed(sheetId, charts);
  }
}

function movedChart(chart: Chart, stands: boolean, sheetId: string, move: (area: Area) => Area | null): Chart {
  const ranges = chart.ranges.flatMap((range) => {
    if (range.sheetId !== sheetId) return [range];
    const moved = move(range);
    return moved ? [{ ...moved, sheetId }] : [];
  });
  const corner = stands ? move({ ...chart.position, rows: 1, columns: 1 }) : null;
  const position = corner ? { ...chart.position, row: corner.row, column: corner.column } : chart.position;
  const isSame = JSON.stringify([ranges, position]) === JSON.stringify([chart.ranges, chart.position]);
  return isSame ? chart : { ...chart, ranges, position };
}
