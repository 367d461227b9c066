import type { Day } from '../lib/days';
import { remembered } from '../lib/remembered';
import type { Measure } from '../measures/measure';
import { narrowed, type Scan } from '../measures/scan';
import { type Asking, ask } from '../metrics/ask';
import { groupOrder } from '../metrics/group-order';
import { type Metric, type MetricValue, type Over, withoutMedian } from '../metrics/metric';
import { partsOf, wayOf } from '../metrics/ways';
import { CallError } from '../model/call-error';
import { type DayColumn, NO_DAY } from '../model/column';
import type { Period } from '../model/period';
import type { TableName } from '../model/tab';
import type { OpenCall } from './open-call';

/** One KPI in several periods, each worked out once. */
export interface OverTime {
  /** What the KPI is about, worked out of the tabs of the call. */
  readonly about: Over | undefined;
  /** Whether it is a count or a sum: 0 where there is nothing. */
  readonly isTotal: boolean;
  valueIn(period: Period, group: string): number | null;
  /** What it was on a day of the period, to be compared with other periods; what looks ahead is that of the whole. */
  valueOn(day: Day, period: Period, group: string): number | null;
  /** The groups of these periods, in their natural order; `['']` when nothing groups. */
  groupsOf(periods: readonly Period[]): string[];
}

/** Throws a CallError when the call groups by the calendar, as the periods do already. */
export function askOverTime(caller: string, metric: Metric, call: OpenCall): OverTime {
  const { by } = call;
  if (by && 'grain' in by) throw new CallError(`${caller} groups by a header such as Owner, not by ${by.grain}`);
  const memory = new Map<string, ReadonlyMap<string, number | null>>();
  /** The values of a period by group. */
  const valuesIn = (period: Period, until?: Day): ReadonlyMap<string, number | null> => {
    const key = `${period.start}..${period.end} ${until ?? ''}`;
    return remembered(memory, key, () => {
      const asking = until === undefined ? call : onDay(call, until);
      const { groups, kpis } = ask([withoutMedian(metric)], { ...asking, period });
      return new Map(groups.map((group, place) => [group, kpis[0]!.values[place]!]));
    });
  };
  const nothing = valueOfNothing(metric, call);
  const valueFrom = (values: ReadonlyMap<string, number | null>, group: string) => {
    const value = values.get(group);
    return value === undefined ? nothing : value;
  };
  const about = aboutOf(metric, call);
  return {
    about,
    isTotal: isTotal(metric, wayOf(metric, call.book.given)),
    valueIn: (period, group) => valueFrom(valuesIn(period), group),
    valueOn(day, period, group) {
      if (day >= period.end || (about && OF_WHOLE.includes(about))) return valueFrom(valuesIn(period), group);
      if (about !== 'whole period') return valueFrom(valuesIn({ ...period, end: day }), group);
      return valueFrom(day === call.today ? valuesIn(period) : valuesIn(period, day), group);
    },
    groupsOf(periods) {
      const groups = [...new Set(periods.flatMap((period) => [...valuesIn(period).keys()]))];
      return by ? groupOrder(groups, by, call.book).map((place) => groups[place]!) : groups;
    },
  };
}

/** What it is about has no part that ends on a day of the period. */
const OF_WHOLE: readonly Over[] = ['forecast', 'now', 'past forecasts'];

/** What no date tells apart is known of now alone: sales of this year on a team tab, say. */
function aboutOf(metric: Metric, { book }: OpenCall): Over | undefined {
  const way = wayOf(metric, book.given);
  const isDated = 'compute' in way || partsOf(way).some(({ measure }) => measure.date !== undefined);
  return isDated ? metric.over : 'now';
}

/** The days on which rows came about. */
const CAME_ABOUT: Readonly<Partial<Record<TableName, string>>> = { deals: 'closedOn', leads: 'created' };

/** The call as of an earlier day, without what came about after it. */
export function onDay(call: OpenCall, today: Day): Asking {
  const scans = new Map<TableName, Scan | undefined>();
  const scan = (table: TableName) => {
    if (!scans.has(table)) scans.set(table, until(today, table, call.scan(table)));
    return scans.get(table);
  };
  return { ...call, today, scan };
}

function until(today: Day, table: TableName, scan: Scan | undefined): Scan | undefined {
  const days = scan?.table.column(CAME_ABOUT[table] ?? '') as DayColumn | undefined;
  if (!scan || !days) return scan;
  const { values } = days;
  return narrowed(
    scan,
    scan.rows([], null).filter((row) => values[row] === NO_DAY || values[row]! <= today),
  );
}

/** Counts and sums over no rows are 0, all else is empty. */
function valueOfNothing(metric: Metric, { book }: OpenCall): number | null {
  const way = wayOf(metric, book.given);
  return 'measure' in way && TOTALS.includes(way.measure.aggregate) ? 0 : null;
}

const TOTALS: readonly Measure['aggregate'][] = ['count', 'sum', 'distinct'];

function isTotal({ addsUp, unit }: Metric, way: MetricValue): boolean {
  if ('measure' in way) return TOTALS.includes(way.measure.aggregate);
  return !('numerator' in way) && (addsUp ?? unit === 'count');
}
