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

const ELAPSED: Readonly<Record<Moment, number>> = { firstDay: 0, middle: 0.5 };

/** The past periods of this length, the oldest first; `null` where none can be looked back at. */
export function lookBack({ history, made }: Outlook, { period, today }: ReportInput): Accuracy | null {
  if (made.isRough || made.method === 'actual') return null;
  const at = (moment: Moment) => pastPeriods(history, period, today, ELAPSED[moment]).reverse();
  const found = { firstDay: at('firstDay'), middle: at('middle') };
  return found.firstDay.length > 0 ? found : null;
}

/** What a method said; `null` where history did not carry it. */
export function saidBy({ said }: PastTest, method: Replayable): number | null {
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
