import type { DealsTable } from '../../derive/deals';
import type { Issue } from '../../model/issue';
import { DEAL_FIELDS } from '../../model/tabs/deals';
import { KPI_FIELDS } from '../kpi-fields';
import type { ReportSource } from '../report-input';
import type { Finding } from './finding';
import { headerOf } from './header-of';

/** How much one row of a reader's issue matters. Rows that it leaves out by itself do no harm. */
const GRAVITY: Readonly<Record<string, number>> = { duplicate: 1, headerAgain: 1, total: 1 };
const GRAVITY_OF_OTHERS = 10;

const HEADLINE: readonly string[] = [...KPI_FIELDS, 'amountConverted', 'convertedCurrency'];

/** Recognised columns that no headline KPI reads: a cell of theirs leaves no deal out. */
const BESIDE = DEAL_FIELDS.map(({ id }) => id as string).filter(
  (id) => !HEADLINE.includes(id) || ['owner', 'probability', 'product'].includes(id),
);

/** What the reader could not use, by kind and column. */
export function cellFindings(deals: DealsTable, source: ReportSource): Finding[] {
  const { issues, rowNumbers } = deals;
  const found = new Map<string, Issue>();
  for (const issue of issues) {
    if (issue.kind === 'noStatus' || issue.rows.length === 0) continue;
    const key = `${issue.kind}\n${issue.column ?? ''}`;
    const known = found.get(key);
    found.set(key, known ? { ...issue, rows: inOrder([...known.rows, ...issue.rows]) } : issue);
  }
  if (found.size === 0) return [];
  const places = new Map(Array.from(rowNumbers, (row, i) => [row, i]));
  const beside = new Set(BESIDE.map((field) => headerOf(field, deals, source)));
  const isBeside = (column: string | undefined) => column !== undefined && beside.has(column);
  return [...found.values()].map(({ kind, column, rows }) => ({
    kind,
    ...(column === undefined ? {} : { column }),
    weight: isBeside(column) ? 'gap' : 'defect',
    gravity: GRAVITY[kind] ?? (isBeside(column) ? 1 : GRAVITY_OF_OTHERS),
    rows: rows.flatMap((row) => places.get(row) ?? []),
    sheetRows: rows,
    count: rows.length,
  }));
}

function inOrder(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}
