import type { Area } from '../workbook';

/** Rows or columns that are inserted (`count` above 0) or removed (below 0) from `at` on. */
export interface GridChange {
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/** Where an area is after a change of the grid; `null` when all of it is removed. */
export function movedArea(area: Area, { axis, at, count }: GridChange): Area | null {
  const [start, length] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const end = start + length;
  const removed = Math.max(0, -count);
  const place = (edge: number) => {
    if (count > 0) return edge + count;
    return edge <= at + removed ? Math.min(edge, at) : edge - removed;
  };
  const newStart = start >= at ? place(start) : start;
  const newEnd = end > at ? place(end) : end;
  if (newEnd <= newStart) return null;
  const moved =
    axis === 'row' ? { row: newStart, rows: newEnd - newStart } : { column: newStart, columns: newEnd - newStart };
  return { row: area.row, column: area.column, rows: area.rows, columns: area.columns, ...moved };
}
