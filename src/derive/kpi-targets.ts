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

/** Targets whose periods tell no days. */
export interface UnreadTargets {
  /** The periods as they are written, each once. */
  readonly periods: readonly string[];
  /** Rows of the given range, counted from 1. */
  readonly rows: readonly number[];
}

/** The rows with periods that tell no days, about a KPI that `isAbout` knows by its name. */
export function unreadTargets(book: Book, isAbout: (kpi: string) => boolean): UnreadTargets {
  const rows = read(book).flatMap(({ holding, target, row }) => (!holding && isAbout(target.kpi) ? [row] : []));
  if (rows.length === 0) return { periods: [], rows };
  const targets = book.table('targets')!;
  return { periods: periodsWritten(targets, rows), rows: [...new Set(rows.map((row) => targets.rowNumbers[row]!))] };
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
