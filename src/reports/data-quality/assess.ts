import { ratio } from '../../lib/ratio';
import type { NumberColumn } from '../../model/column';
import { OPEN } from '../../model/status';
import { hasMixedCurrencies } from '../figures/workable-kpis';
import type { ReportInput } from '../report-input';
import { cellFindings } from './cell-findings';
import { CHECKS } from './checks';
import { type Facts, factsOf } from './facts';
import type { Finding } from './finding';

/** How good the deals of a tab are. */
export interface Assessment {
  /** What is wrong with rows, and what there is to say of the tab as a whole: the gravest first. */
  readonly findings: readonly Finding[];
  /** By row of the table: 1 where something is wrong or missing. */
  readonly touched: Uint8Array;
  readonly touchedDeals: number;
  /** By row of the table: 1 where a figure must not rest on the row. */
  readonly defective: Uint8Array;
  readonly defectiveDeals: number;
  /** The amounts of all open deals, of those touched and the share of these; `null` where they are no sum. */
  readonly open: OpenValue | null;
  /** The open amounts among the rows of a finding. */
  openValueOf(finding: Finding): number | null;
}

interface OpenValue {
  readonly total: number;
  readonly touched: number;
  readonly share: number | null;
}

export function assess(input: ReportInput): Assessment {
  const { deals, source } = input;
  const facts = factsOf(input);
  const findings = [...cellFindings(deals, source), ...dealFindings(facts)].sort(
    (a, b) => b.gravity * b.count - a.gravity * a.count,
  );
  const touched = marked(
    findings.filter(({ weight }) => weight !== 'remark'),
    deals.size,
  );
  const defective = marked(
    findings.filter(({ weight }) => weight === 'defect'),
    deals.size,
  );
  const amount = (deals.column('amount') as NumberColumn | undefined)?.values;
  const isSum = amount !== undefined && !hasMixedCurrencies(input);
  const openValue = (rows: readonly number[]) =>
    rows.reduce((sum, row) => sum + (facts.status[row] === OPEN ? amount![row]! || 0 : 0), 0);
  const total = isSum ? openValue(facts.rows(() => true)) : 0;
  const touchedValue = isSum ? openValue(facts.rows((row) => touched[row] === 1)) : 0;
  return {
    findings,
    touched,
    touchedDeals: sumOf(touched),
    defective,
    defectiveDeals: sumOf(defective),
    open: isSum ? { total, touched: touchedValue, share: total > 0 ? ratio(touchedValue, total) : null } : null,
    openValueOf: ({ rows }) => (isSum ? openValue(rows) : null),
  };
}

function dealFindings(facts: Facts): Finding[] {
  const { deals } = facts;
  return CHECKS.flatMap(({ kind, weight, gravity, needs, find }): Finding[] => {
    if (needs.some((field) => !deals.column(field))) return [];
    const {
      rows,
      sheetRows = rows.map((row) => deals.rowNumbers[row]!),
      count = sheetRows.length,
      ...more
    } = find(facts);
    return count === 0 ? [] : [{ kind, weight, gravity, rows, sheetRows, count, ...more }];
  });
}

function marked(findings: readonly Finding[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const { rows } of findings) for (const row of rows) marks[row] = 1;
  return marks;
}

function sumOf(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}
