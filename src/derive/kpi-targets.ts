import type { NumberColumn, TextColumn } from '../model/column';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { type Holding, holdingOf, periodsWritten, STRETCH_FIELDS } from './quota-stretches';
import { targetNames } from './target-names';

/** What a targets tab says of one KPI, with the outside benchmark beside it. */
export interface KpiTarget extends Holding {
  /** The KPI as it is written: `WINRATE`, `Win rate`. */
  readonly kpi: string;
  /** As `personOf` the names; `''`: of everybody. */
  readonly rep: string;
  readonly team: string;
  readonly target: number | null;
  readonly benchmark: number | null;
  /** Who says the benchmark; `''` when nobody is named. */
  readonly source: string;
}

/** The rows of a targets tab that name a KPI and tell when their target holds; none without such a tab. */
export function kpiTargetRows(book: Book): KpiTarget[] {
  return read(book).flatMap(({ holding, target }) => (holding ? [{ ...target, ...holding }] : []));
}

/** The periods that tell no days, of the rows about a KPI that `isAbout` knows by its name. */
export function unreadTargetPeriods(book: Book, isAbout: (kpi: string) => boolean): string[] {
  const rows = read(book).filter(({ holding, target }) => !holding && isAbout(target.kpi));
  return rows.length === 0
    ? []
    : periodsWritten(
        book.table('targets')!,
        rows.map(({ row }) => row),
      );
}

interface ReadRow {
  readonly row: number;
  readonly target: Omit<KpiTarget, keyof Holding>;
  readonly holding: Holding | null;
}

function read(book: Book): ReadRow[] {
  const targets = book.table('targets');
  if (!targets) return [];
  targets.load(['kpi', 'rep', 'team', 'target', 'benchmark', 'source', ...STRETCH_FIELDS]);
  const kpis = targets.column('kpi') as TextColumn | undefined;
  if (!kpis) return [];
  const { nameAt, isMean } = targetNames(targets, book);
  const textAt = (name: string, row: number) => {
    const column = targets.column(name) as TextColumn | undefined;
    return column ? column.values[column.codes[row]!]!.trim() : '';
  };
  const keyOf = (row: number) => `${nameAt('kpi', row)}|${nameAt('rep', row)}|${nameAt('team', row)}`;
  return holdingOf(targets, book, keyOf, ['target', 'benchmark']).flatMap((holding, row) => {
    const kpi = textAt('kpi', row);
    const [target, benchmark] = [numberAt(targets, 'target', row), numberAt(targets, 'benchmark', row)];
    if (kpi === '' || (target === null && benchmark === null) || isMean(row)) return [];
    const [rep, team] = [nameAt('rep', row), nameAt('team', row)];
    return [{ row, holding, target: { kpi, rep, team, target, benchmark, source: textAt('source', row) } }];
  });
}

function numberAt(targets: LoadedTable, name: string, row: number): number | null {
  const number = (targets.column(name) as NumberColumn | undefined)?.values[row] ?? NaN;
  return Number.isNaN(number) ? null : number;
}
