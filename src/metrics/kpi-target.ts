import type { KpiTarget } from '../derive/kpi-targets';
import { shareWithin } from '../derive/quota-split';
import type { Holding } from '../derive/quota-stretches';
import { timesWithin } from '../derive/recurring';
import type { Day } from '../lib/days';
import { wordless } from '../lib/normalise';
import { grainOf } from '../model/calendar';
import { daysPeriod } from '../model/parse-period';
import type { Period } from '../model/period';
import type { Metric, MetricValue } from './metric';
import { tablesOf, wayOf } from './ways';

/** The rows that are about a KPI, shares that are written in per cents without a sign as shares. */
export function rowsAbout(metric: Metric, rows: readonly KpiTarget[]): KpiTarget[] {
  const inUnit = (number: number | null) => (number === null ? null : inUnitOf(metric, number));
  return rows
    .filter(({ kpi }) => isNamed(metric, kpi))
    .map((row) => ({ ...row, target: inUnit(row.target), benchmark: inUnit(row.benchmark) }));
}

/** Whether a text is the name of a KPI's function, its title or its id, however it is written. */
export function isNamed({ name, title, id }: Metric, text: string): boolean {
  return [name, title, id].map(wordless).includes(wordless(text));
}

/** No share that is aimed at is that large: it is written in per cents. */
const LARGEST_SHARE = 1.5;

function inUnitOf({ unit }: Metric, number: number): number {
  return unit === 'share' && Math.abs(number) > LARGEST_SHARE ? number / 100 : number;
}

/** Whether the values of days add up to that of the period: sales do, rates and what stands open on a day do not. */
export function addsUpOverTime({ addsUp, over, unit }: Metric, way: MetricValue): boolean {
  if (addsUp !== undefined) return addsUp;
  if ('compute' in way) return unit === 'count';
  if (!('measure' in way) || over === 'now') return false;
  const { aggregate, date } = way.measure;
  return (aggregate === 'count' || aggregate === 'sum') && date !== undefined;
}

/**
 * The KPI whose growth tells how much of the target of a running period should be reached by now: its own where it adds
 * up, that of sales where sales are held against the quota of the whole period. `null` where a part of the period is
 * measured by the whole target.
 */
export function growsLike(metric: Metric, way: MetricValue): Metric | null {
  const { growsLike: other } = metric;
  if (other) return tablesOf(wayOf(other)).every((table) => tablesOf(way).includes(table)) ? other : null;
  return addsUpOverTime(metric, way) && metric.over !== 'forecast' ? metric : null;
}

type Dated = KpiTarget & { readonly stretch: NonNullable<KpiTarget['stretch']> };

/** What a number that adds up counts in a period: its share of the days that it is for, once or for each part of them. */
export function shareOf({ stretch, every }: Holding, period: Period): number {
  if (!stretch) return every ? timesWithin(every, period) : 1;
  return shareWithin(stretch, period) * (every ? timesWithin(every, stretch) : 1);
}

/**
 * The target for a period out of the rows of one KPI and one person: that of the very period, else the sum of those of
 * its parts, else its share of a longer one (a rate’s is the same for every part), else of one that recurs, else the one
 * without a period. `null` without any.
 */
export function targetIn(rows: readonly KpiTarget[], period: Period, addsUp: boolean): number | null {
  const known = rows.filter(({ target }) => target !== null);
  const dated = known.filter((row): row is Dated => row.stretch !== null);
  const size = ({ stretch }: Dated) => stretch.end - stretch.start + 1;
  const within = (row: KpiTarget) => row.target! * (addsUp ? shareOf(row, period) : 1);
  const exact = dated.filter(({ stretch }) => stretch.start === period.start && stretch.end === period.end);
  if (exact.length > 0) return within(exact[exact.length - 1]!);
  const parts = dated.filter(({ stretch }) => stretch.start >= period.start && stretch.end <= period.end);
  const covered = parts.reduce((sum, part) => sum + size(part), 0);
  if (addsUp && covered === period.end - period.start + 1) return parts.reduce((sum, part) => sum + within(part), 0);
  const [longer] = dated
    .filter(({ stretch }) => stretch.start <= period.start && stretch.end >= period.end)
    .sort((a, b) => size(a) - size(b));
  if (longer) return within(longer);
  const undated = known.filter(({ stretch }) => stretch === null);
  const recurring = undated.filter(({ every }) => every !== null);
  const last =
    recurring.find(({ every }) => every === grainOf(period)) ??
    recurring[recurring.length - 1] ??
    undated[undated.length - 1];
  return last ? within(last) : null;
}

/** The days of a period for which there is a target while others of it have none, and those others; `null` when it is so of none. */
export function targetGap(rows: readonly KpiTarget[], period: Period): { known: string; lacking: string } | null {
  const covered = (day: Day) =>
    rows.some(({ target, stretch }) => target !== null && stretch && stretch.start <= day && day <= stretch.end);
  const first = covered(period.start);
  let end = period.start;
  while (end < period.end && covered(end + 1) === first) end++;
  if (end === period.end) return null;
  const [start, rest] = [daysPeriod(period.start, end), daysPeriod(end + 1, period.end)].map(({ label }) => label);
  return first ? { known: start!, lacking: rest! } : { known: rest!, lacking: start! };
}
