import { ask, periodOf } from '../metrics/ask';
import { CONVENTIONS } from '../metrics/conventions';
import type { Metric } from '../metrics/metric';
import { whatIsMissing } from '../metrics/needs';
import { columnsNeeded, tablesOf, tabsOf } from '../metrics/ways';
import { isCallError } from '../model/call-error';
import { onDay } from './ask-over-time';
import type { OpenCall } from './open-call';
import { type CellValue, cellOf } from './table-of-figures';

/**
 * What other conventions make of the same rows: label and value, a row each. Those that come to the same and those that
 * the tabs cannot tell are left out.
 */
export function conventionRows(metric: Metric, own: number | null, call: OpenCall): [string, CellValue][] {
  return (CONVENTIONS[metric.id] ?? []).flatMap(({ label, value }): [string, CellValue][] => {
    const isGiven = tabsOf(tablesOf(value)).every((tab) => call.book.given.includes(tab));
    if (!isGiven || whatIsMissing(metric.name, columnsNeeded(value, periodOf(metric, call) !== null), call.book))
      return [];
    const found = valueOrRefusal({ ...metric, value, median: undefined }, call);
    if (found === own) return [];
    return [[`Elsewhere: ${label}`, typeof found === 'string' ? found : cellOf(found)]];
  });
}

/** The value, or the sentence of why there is none: by value, deals of several currencies have none. */
function valueOrRefusal(metric: Metric, call: OpenCall): number | string | null {
  try {
    const asking = metric.over === 'forecast' ? onDay(call, call.today) : call;
    return ask([metric], asking).kpis[0]!.values[0]!;
  } catch (error) {
    if (isCallError(error)) return error.message;
    throw error;
  }
}
