import type { ChartBlock } from './blocks';
import { barLook } from './chart-look';
import { LAST, wide } from './columns';

const HEIGHT = 294;

/** The bars beside a table in the left half: its second column by its first. `rows`: as many as the table has at most. */
export function barsBeside(table: string, id: string, rows: number, title: string): ChartBlock {
  return {
    kind: 'chart',
    id,
    type: 'bar',
    table,
    columns: [0, 1],
    rows,
    from: wide(3),
    to: LAST,
    height: HEIGHT,
    options: { ...barLook, title },
  };
}
