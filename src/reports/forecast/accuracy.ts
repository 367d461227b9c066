import { errorShare, pastPeriods } from '../../forecast';
import type { PastTest } from '../../forecast/back-test';
import { REPLAYED } from '../../forecast/methods';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** How forecasts of past periods came out: made on their first day, and in their middle. */
export interface Accuracy {
  readonly firstDay: readonly PastTest[];
  readonly middle: readonly PastTest[];
}

export type Moment = keyof Accuracy;
export type Replayable = (typeof REPLAYED)[number];

/** One period is no line to draw, and no mean. */
const FEWEST_PERIODS = 2;

const ELAPSED: Readonly<Record<Moment, number>> = { firstDay: 0, middle: 0.5 };

/** The past periods of this length, the oldest first; `null` where too few such forecasts can be made again to tell of them. */
export function lookBack({ history, record }: Outlook, { period, today }: ReportInput): Accuracy | null {
  if (!record) return null;
  const at = (moment: Moment) => pastPeriods(history, period, today, ELAPSED[moment]).reverse();
  const found = { firstDay: at('firstDay'), middle: at('middle') };
  return found.firstDay.length >= FEWEST_PERIODS ? found : null;
}

/** What a method said; `null` where history did not carry it, of *last year* where wins reach back less than a year. */
export function saidBy({ said, isOfYearBefore }: PastTest, method: Replayable): number | null {
  if (method === 'last year' && !isOfYearBefore) return null;
  return said[REPLAYED.indexOf(method)] ?? null;
}

/** The errors of a method without their signs over what was won, of the periods that it could tell. */
export function meanError(tests: readonly PastTest[], method: Replayable): number | null {
  return errorShare(
    tests.flatMap((test) => {
      const forecast = saidBy(test, method);
      return forecast === null ? [] : [{ forecast, actual: test.actual }];
    }),
  );
}
