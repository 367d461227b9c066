import type { DealsTable } from '../../../derive/deals';
import { textOf } from '../../../read/read-columns';
import type { ReportSource } from '../../report-input';
import { ageOf } from './age';
import { findBlock } from './find-block';

/** The last rows of a tab that a longer, older export has left below the present one. */
export interface Tail {
  /** Rows of the sheet, counted from 1, in rising order. */
  readonly rows: readonly number[];
  /** How many of them hold a deal that stands above, too. */
  readonly repeated: number;
}

/** What tells a deal from others, the best first. */
const KEYS: readonly (readonly string[])[] = [
  ['id'],
  ['name', 'account', 'owner', 'product', 'created'],
  ['account', 'owner', 'product', 'created'],
];
const FEWEST_PARTS = 2;
/** Columns by which exports are sorted. */
const SORTED_BY = ['id', 'created', 'modified', 'closed', 'closeDate', 'expectedClose', 'name', 'amount'];
const FEWEST_ROWS = 6;
/** Of a single row that stands again, nobody can tell where it comes from. */
const FEWEST_OLDER = 2;

/**
 * The rows that a paste over a longer, older export has left: deals that stand above occur again in one block at the
 * end, in the state in which they were before. `dataRows` are the rows of the sheet that hold data, counted from 1.
 */
export function tailOf(deals: DealsTable, source: ReportSource, dataRows: readonly number[]): Tail | null {
  if (dataRows.length < FEWEST_ROWS) return null;
  const { columns } = source;
  const textIn = (column: number) => dataRows.map((row) => textOf(source.cells[row - 1]![column], source.zone).trim());
  const orders = SORTED_BY.flatMap((field) => columns.get(field) ?? []).map((column) =>
    dataRows.map((row) => source.cells[row - 1]![column]),
  );
  const gaps = dataRows.map((row, i) => i > 0 && row - dataRows[i - 1]! > 1);
  for (const fields of KEYS) {
    const present = fields.flatMap((field) => columns.get(field) ?? []);
    if (present.length === 0 || (fields.length > 1 && present.length < FEWEST_PARTS)) continue;
    const parts = present.map(textIn);
    const keys = dataRows.map((_, i) => keyOf(parts.map((part) => part[i]!)));
    const block = findBlock({ keys, gaps, orders });
    if (!block) {
      if (fields.length === 1 && keys.filter((key) => key !== '').length * 2 > keys.length) return null;
      continue;
    }
    const pairs = block.pairs.map(([above, below]): [number, number] => [dataRows[above]!, dataRows[below]!]);
    const age = ageOf(deals, source, pairs, dataRows.slice(0, block.start), dataRows.slice(block.start));
    const rows = dataRows.slice(block.start);
    const fewest = age === 'older' ? FEWEST_OLDER : block.enough;
    if (age === 'newer' || rows.length < fewest) return null;
    return { rows, repeated: pairs.length };
  }
  return null;
}

/** The rows of the sheet that hold deals, those that another row with the same id replaces among them. */
export function dataRowsOf({ rowNumbers, issues }: DealsTable): number[] {
  const replaced = issues.filter(({ kind }) => kind === 'duplicate').flatMap(({ rows }) => rows);
  return [...rowNumbers, ...replaced].sort((a, b) => a - b);
}

/** The parts as one text; `''` where fewer than two of several say anything. */
function keyOf(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '').length;
  return filled === 0 || filled < Math.min(parts.length, FEWEST_PARTS) ? '' : parts.join('\n').toLowerCase();
}
