import type { Zone } from '../../lib/zone';
import type { CellReader } from './cell-reader';
import { ColumnDraft, IDS } from './column-draft';
import { textOf } from './text-cells';

/** Ids and names: as they stand, never interned. */
export function idReader(index: number, size: number, zone: Zone): CellReader {
  const draft = new ColumnDraft(
    index,
    IDS,
    (cell, row) => {
      draft.ids[row] = textOf(cell, zone);
    },
    size,
  );
  return { draft, problems: new Map(), finish: () => ({ kind: 'id', values: draft.ids }) };
}
