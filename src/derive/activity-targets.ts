import type { NumberColumn, TextColumn } from '../model/column';
import { typeMeaning } from './activity-type';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import type { Recurrence } from './quota-period';
import { shareWithin } from './quota-split';
import { holdingOf, STRETCH_FIELDS } from './quota-stretches';
import { timesWithin } from './recurring';
import type { Stretch } from './stints';
import { targetNames } from './target-names';

/** How many activities of a kind somebody is to do. */
export interface ActivityTarget {
  /** A class of activities (`call`), or the team's own type as it is written. */
  readonly kind: string;
  /** As `personOf` the names; `''`: of everybody. */
  readonly rep: string;
  readonly team: string;
  readonly count: number;
  /** Of which days, or how often; `null`: nothing tells it. */
  readonly when: Stretch | Recurrence | null;
}

/**
 * The activity targets of a targets tab: rows with an activity type and a number, or with a kind of activity where other
 * rows name a KPI. None without such a tab.
 */
export function activityTargets(book: Book): ActivityTarget[] {
  const targets = book.table('targets');
  if (!targets) return [];
  targets.load(['activityType', 'activityTarget', 'kpi', 'target', 'rep', 'team', ...STRETCH_FIELDS]);
  return [
    ...rowsOf(targets, book, 'activityType', ['activityTarget', 'target'], true),
    ...rowsOf(targets, book, 'kpi', ['target', 'activityTarget'], false),
  ];
}

function rowsOf(
  targets: LoadedTable,
  book: Book,
  typeField: string,
  countFields: readonly string[],
  takesOwnTypes: boolean,
): ActivityTarget[] {
  const types = targets.column(typeField) as TextColumn | undefined;
  const counts = countFields.map((name) => targets.column(name) as NumberColumn | undefined);
  if (!types || counts.every((column) => !column)) return [];
  const { nameAt, isMean } = targetNames(targets, book);
  const kinds = types.values.map((text) => kindOf(text.trim(), book, takesOwnTypes));
  const keyOf = (row: number) => `${kinds[types.codes[row]!]}|${nameAt('rep', row)}|${nameAt('team', row)}`;
  return holdingOf(targets, book, keyOf, countFields).flatMap((holding, row) => {
    const kind = kinds[types.codes[row]!] ?? null;
    const count = counts.map((column) => column?.values[row] ?? NaN).find((number) => !Number.isNaN(number));
    if (kind === null || count === undefined || isMean(row)) return [];
    const { stretch, every } = holding ?? { stretch: null, every: null };
    const times = stretch && every ? timesWithin(every, stretch) : 1;
    return [{ kind, rep: nameAt('rep', row), team: nameAt('team', row), count: count * times, when: stretch ?? every }];
  });
}

function kindOf(text: string, book: Book, takesOwnTypes: boolean): string | null {
  const { kind, told } = typeMeaning(text, book);
  if (kind !== null && told !== 'planned') return kind;
  return takesOwnTypes && text !== '' ? text : null;
}

/** How much of a target falls into a period; `null` where nothing tells its days. */
export function targetWithin({ count, when }: Pick<ActivityTarget, 'count' | 'when'>, period: Stretch): number | null {
  if (when === null) return null;
  if (typeof when !== 'string') return count * shareWithin(when, period);
  return count * timesWithin(when, period);
}
