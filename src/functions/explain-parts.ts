import { wilson } from '../lib/wilson';
import { describe } from '../measures/describe';
import type { Measure } from '../measures/measure';
import { aggregated, type Tally } from '../measures/tally';
import type { KpiFigures } from '../metrics/ask';
import { partsOf as measuresIn } from '../metrics/ways';
import type { TableName } from '../model/tab';
import { type CellValue, cellOf } from './table-of-figures';

export type Line = [label: string, value: CellValue];

/**
 * What a figure of one group was made of: the measures behind it, the number of rows, and the interval of a share; of a
 * computed KPI what it tells of itself.
 */
export function partsOf({ way, tallies, details }: KpiFigures, group: number): Line[] {
  const told = detailLines(details[group] ?? []);
  if (tallies.length === 0) return told;
  const own = measuresIn(way);
  if (own.length === 1) return [...told, ['Rows counted (n)', tallies[0]![group]!.n]];
  const lines = own.map(({ measure, when }, i): Line => {
    const label = when ? `${describe(measure)}, ${WHEN[when]}` : describe(measure);
    return [label, cellOf(aggregated(tallies[i]![group]!, measure.aggregate))];
  });
  if (!('numerator' in way)) return [...told, ...lines];
  const [hits, n] = [way.numerator, way.denominator].map((measure, i) => countedIn(measure, tallies[i]![group]!));
  if (!isPartOf(way.numerator, way.denominator)) {
    const counted = countedRows(way, hits!, n!);
    return counted === null ? [...told, ...lines] : [...told, ...lines, ['Rows counted (n)', counted]];
  }
  const interval = wilson(hits!, n!);
  return [...told, ...lines, ['95 % from', interval?.[0] ?? ''], ['95 % to', interval?.[1] ?? '']];
}

/** What a KPI tells of itself, as lines. */
export function detailLines(details: KpiFigures['details'][number]): Line[] {
  return details.map(([label, value]) => [label, typeof value === 'string' ? value : cellOf(value)]);
}

/**
 * The rows behind a ratio: those of its denominator, or of its numerator where the denominator has days of quotas or of
 * spending. `null` where the denominator is their number, and where both have such days.
 */
function countedRows(
  { numerator, denominator }: { numerator: Measure; denominator: Measure },
  hits: number,
  n: number,
) {
  if (COUNTS.has(denominator.aggregate)) return null;
  if (!BY_DAY.has(denominator.tab)) return n;
  return BY_DAY.has(numerator.tab) ? null : hits;
}

/** Tables of which many rows come of one row of their tab. */
const BY_DAY = new Set<TableName>(['quotas', 'teamQuotas', 'spending', 'activities']);

/** What a measure counts: rows with a number, or the different ones. */
function countedIn({ aggregate }: Measure, tally: Tally): number {
  return aggregate === 'distinct' ? tally.distinct : tally.n;
}

const COUNTS = new Set<Measure['aggregate']>(['count', 'distinct']);

/** Whether one counts some of what the other counts: then their ratio is a share with an interval. */
function isPartOf(some: Measure, all: Measure): boolean {
  const isSameCount = COUNTS.has(some.aggregate) && some.aggregate === all.aggregate;
  if (!isSameCount || JSON.stringify(some.of) !== JSON.stringify(all.of)) return false;
  if (some.tab !== all.tab || some.date !== all.date) return false;
  const conditions = some.where.map((condition) => JSON.stringify(condition));
  return all.where.every((condition) => conditions.includes(JSON.stringify(condition)));
}

const WHEN = {
  'period before': 'in the period before',
  'year before': 'a year before',
  'look-back': 'in the 12 months before the as-of day',
};
