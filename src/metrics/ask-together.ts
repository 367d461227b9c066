import type { Unrated } from '../derive/amounts';
import { addMonths } from '../lib/days';
import { placesIn } from '../lib/places-in';
import { ratio } from '../lib/ratio';
import { type Evaluation, evaluateAll, type Questioned, type Scans } from '../measures/evaluate';
import type { By } from '../measures/grouping';
import type { Measure } from '../measures/measure';
import { aggregated, NOTHING, type Tally } from '../measures/tally';
import { CallError } from '../model/call-error';
import { compareWithBefore } from '../model/compare-period';
import { lookBack } from '../model/look-back';
import type { Period } from '../model/period';
import type { TableName } from '../model/tab';
import { type Asking, type KpiFigures, periodOf, type Question } from './ask';
import type { Combined, Metric, MetricValue, Part } from './metric';
import { mixedCurrencies } from './mixed-currencies';
import { measuresOf, partsOf, wayOf } from './ways';

/** Groups that were found, and the figures of KPIs spread over any list of groups: `place` is -1 where a group is not among the found. */
export interface FoundFigures {
  readonly groups: readonly string[];
  kpis(place: readonly number[]): KpiFigures[];
}

interface Asked {
  readonly metric: Metric;
  readonly measure: Measure;
  readonly period: Period | null;
  readonly when: Part['when'];
}

/** Evaluates the measures of KPIs in one pass over each table, whatever their periods and groupings. Each question has the same tables. */
export function askTogether(questions: readonly Question[]): FoundFigures[] {
  const parts = questions.map(partsAsked);
  const scans = scansOf(parts.flat(), questions);
  const evaluated = evaluateAll(parts.flat(), scans);
  let at = 0;
  return questions.map((question, i) => {
    const found = parts[i]!.map((part) => ({ ...part, ...evaluated[at++]! }));
    return foundFigures(question, found);
  });
}

/** Measures of one period and grouping. */
interface AskedPart extends Questioned {
  readonly mine: readonly Asked[];
}

function partsAsked({ metrics, asking }: Question): AskedPart[] {
  const { by } = asking;
  const asked = metrics.flatMap((metric) => askedOf(metric, asking));
  const whole = asked.filter((each) => isWhole(each, by));
  const varying = asked.filter((each) => !whole.includes(each));
  return [...byPeriod(varying, by), ...byPeriod(whole, null)];
}

function byPeriod(asked: readonly Asked[], by: By | null): AskedPart[] {
  const periods: (Period | null)[] = [];
  for (const { period } of asked) if (!periods.some((known) => sameLabel(known, period))) periods.push(period);
  return periods.map((period) => {
    const mine = asked.filter((each) => sameLabel(each.period, period));
    return { mine, by, period, measures: mine.map(({ measure }) => measure) };
  });
}

function foundFigures({ metrics, asking }: Question, evaluated: readonly (AskedPart & Evaluation)[]): FoundFigures {
  const { book, by } = asking;
  const groups = [...new Set(evaluated.filter((part) => part.by === by).flatMap((part) => part.groups))];
  const places = evaluated.map((part) => (part.by === by ? placesIn(part.groups, groups) : null));
  const talliesOf = (each: Asked): readonly Tally[] => {
    const at = evaluated.findIndex(({ mine }) => mine.includes(each));
    const { mine, tallies: all } = evaluated[at]!;
    const tallies = all[mine.indexOf(each)]!;
    return places[at]?.map((place) => tallies[place] ?? outside(each, tallies)) ?? groups.map(() => tallies[0]!);
  };
  const kpisWith = (place: readonly number[]) =>
    metrics.map((metric): KpiFigures => {
      const own = evaluated.flatMap(({ mine }) => mine).filter((each) => each.metric === metric);
      const tallies = own.map((each) => {
        const found = talliesOf(each);
        return place.map((i) => (i < 0 ? NOTHING : found[i]!));
      });
      refuseMixedMoney(metric.name, tallies, book.deals?.unrated);
      const way = wayOf(metric, book.given);
      const measures = measuresOf(metric, book.given);
      return {
        metric,
        way,
        period: periodOf(metric, asking),
        values: place.map((_, group) => kpiValue(way, measures, tallies, group)),
        medians: place.map((i, group) =>
          metric.median && i >= 0 ? measured(measures, tallies, measures.length - 1, group) : null,
        ),
        tallies,
        details: place.map(() => []),
        problems: place.map((_, group) => problemOf(way, measures, tallies, group)),
      };
    });
  return { groups, kpis: kpisWith };
}

/** Whether a measure is the same for every part of the calendar: it is about days of its own. */
function isWhole({ when }: Asked, by: By | null): boolean {
  return by !== null && 'grain' in by && when === 'look-back';
}

/** A measure that does not vary by group is the same where its evaluation found no such group. */
function outside({ measure }: Asked, tallies: readonly Tally[]): Tally {
  return measure.ungrouped ? (tallies[0] ?? NOTHING) : NOTHING;
}

function sameLabel(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && a.label === b.label && a.start === b.start && a.end === b.end);
}

function scansOf(parts: readonly AskedPart[], [first]: readonly Question[]): Scans {
  const names = new Set<TableName>(parts.flatMap(({ measures }) => measures.map(({ tab }) => tab)));
  return Object.fromEntries([...names].map((name) => [name, first!.asking.scan(name)]));
}

function askedOf(metric: Metric, asking: Asking): Asked[] {
  const period = periodOf(metric, asking);
  const parts: Part[] = [...partsOf(wayOf(metric, asking.book.given))];
  const measures = measuresOf(metric, asking.book.given);
  return measures.map((measure, i) => ({
    metric,
    measure,
    period: periodOfPart(parts[i], period, asking),
    when: parts[i]?.when,
  }));
}

/** The days that a part of a KPI is about. */
export function periodOfPart(part: Part | undefined, period: Period | null, { today }: Pick<Asking, 'today'>) {
  if (part?.when === 'look-back') {
    return lookBack(today);
  }
  if (!period || !part?.when) return period;
  const { current, before } = compareWithBefore(period, today);
  if (part.when === 'period before') return before;
  return {
    start: addMonths(current.start, -12),
    end: addMonths(current.end + 1, -12) - 1,
    label: `${period.label} a year before`,
  };
}

/** The value of a KPI in a group, of the tallies of its measures. */
export function kpiValue(
  way: MetricValue,
  measures: readonly Measure[],
  tallies: readonly (readonly Tally[])[],
  group: number,
): number | null {
  if ('compute' in way) throw new Error('A computed KPI has no tallies');
  if ('numerator' in way) return ratio(measured(measures, tallies, 0, group), measured(measures, tallies, 1, group));
  return 'parts' in way ? way.combine(valuesIn(way, measures, tallies, group)) : measured(measures, tallies, 0, group);
}

function problemOf(
  way: MetricValue,
  measures: readonly Measure[],
  tallies: readonly (readonly Tally[])[],
  group: number,
) {
  return 'parts' in way && way.problem ? way.problem(valuesIn(way, measures, tallies, group)) : null;
}

/** The values of the parts by their names. */
function valuesIn(
  { parts }: Combined,
  measures: readonly Measure[],
  tallies: readonly (readonly Tally[])[],
  group: number,
) {
  return Object.fromEntries(Object.keys(parts).map((name, i) => [name, measured(measures, tallies, i, group)]));
}

function measured(
  measures: readonly Measure[],
  tallies: readonly (readonly Tally[])[],
  measure: number,
  group: number,
) {
  return aggregated(tallies[measure]![group]!, measures[measure]!.aggregate);
}

/** Throws a CallError when money of several currencies was added up. */
export function refuseMixedMoney(
  name: string,
  tallies: readonly (readonly Tally[])[],
  unrated: Unrated | undefined,
  canGroup = true,
): void {
  if (tallies.some((groups) => groups.some(({ mixed }) => mixed))) throw mixedCurrencies(name, unrated, canGroup);
  const [own, other] = tallies.length > 1 ? differing(tallies) : [];
  if (other)
    throw new CallError(
      `${name} would compare amounts in ${own} with amounts in ${other}. Bring both tabs to one currency`,
    );
}

/** Two currencies of one group in which measures were added up, if there are two. */
function differing(tallies: readonly (readonly Tally[])[]): string[] {
  for (let group = 0; group < tallies[0]!.length; group++) {
    let first = '';
    for (const groups of tallies) {
      const { currency } = groups[group]!;
      if (first === '') first = currency;
      else if (currency !== '' && currency.toUpperCase() !== first.toUpperCase()) return [first, currency];
    }
  }
  return [];
}
