import type { Day } from '../lib/days';
import { quantile } from '../lib/quantile';
import { type DayColumn, NO_DAY, type NumberColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { dealActivity } from './deal-activity';
import { IS_OPEN, IS_WON } from './deals';
import type { KpiInput } from './metric';

/** An open deal with the reasons why it is at risk, sentences without a full stop. */
export interface DealAtRisk {
  readonly row: number;
  readonly reasons: readonly string[];
}

const ENOUGH_WINS = 10;
const LATE = 0.9;
const FAR_OVER = 3;
const QUIET_DAYS = 30;
const OFTEN_PUSHED = 2;

type Reason = (row: number) => string | null;

/** The open deals that at least one reason speaks against, by the sheet's own history; the most reasons first. */
export function dealsWithRisks(input: KpiInput): DealAtRisk[] {
  const { today } = input;
  const scan = input.scan('deals')!;
  const reasons = [pastDue(input), quiet(input), old(input), large(input), pushed(input)];
  const amounts = (scan.table.column('amount') as NumberColumn).values;
  const found: DealAtRisk[] = [];
  for (const row of scan.rows([IS_OPEN], null)) {
    if (isCreatedLater(scan.table, row, today)) continue;
    const own = reasons.flatMap((reason) => reason(row) ?? []);
    if (own.length > 0) found.push({ row, reasons: own });
  }
  const amount = (row: number) => (Number.isNaN(amounts[row]!) ? 0 : amounts[row]!);
  return found.sort((a, b) => b.reasons.length - a.reasons.length || amount(b.row) - amount(a.row) || a.row - b.row);
}

function isCreatedLater(table: Parameters<typeof dayValues>[0], row: number, today: Day): boolean {
  const created = dayValues(table, 'created');
  return created !== undefined && created[row]! > today;
}

function pastDue({ scan, today }: KpiInput): Reason {
  const due = dayValues(scan('deals')!.table, 'expectedOn');
  return (row) => {
    if (!due || due[row] === NO_DAY || due[row]! >= today) return null;
    return `Past due for ${inDays(today - due[row]!)}`;
  };
}

function quiet({ book, scan, today }: KpiInput): Reason {
  const deals = scan('deals')!;
  const activity = dealActivity(book, deals.rows([IS_WON], null));
  if (!activity) return () => null;
  const limit = activity.usualGap ?? QUIET_DAYS;
  const limitWords =
    activity.usualGap === null
      ? `more than ${QUIET_DAYS} count`
      : `nine in ten gaps on won deals last ${inDays(Math.round(limit))} at most`;
  const created = dayValues(deals.table, 'created');
  return (row) => {
    const isKnown = activity.last[row] !== NO_DAY;
    const since = isKnown ? activity.last[row]! : activity.isLog && created ? created[row]! : NO_DAY;
    if (since === NO_DAY || today - since <= limit) return null;
    return `No activity ${isKnown ? '' : 'at all '}for ${inDays(today - since)}: ${limitWords}`;
  };
}

function old({ scan, today }: KpiInput): Reason {
  const deals = scan('deals')!;
  const created = dayValues(deals.table, 'created');
  const closed = deals.table.column('closedOn') as DayColumn;
  if (!created) return () => null;
  const cycles: number[] = [];
  for (const row of deals.rows([IS_WON], null)) {
    const days = closed.values[row]! - created[row]!;
    if (created[row] !== NO_DAY && closed.values[row] !== NO_DAY && days >= 0 && closed.values[row]! <= today) {
      cycles.push(days);
    }
  }
  const limit = cycles.length < ENOUGH_WINS ? null : quantile(cycles, LATE)!;
  return (row) => {
    if (limit === null || created[row] === NO_DAY || today - created[row]! <= limit) return null;
    return `Open for ${inDays(today - created[row]!)}: nine in ten won deals took ${inDays(Math.round(limit))} at most`;
  };
}

function large({ scan, today }: KpiInput): Reason {
  const deals = scan('deals')!;
  const amounts = (deals.table.column('amount') as NumberColumn).values;
  const closed = (deals.table.column('closedOn') as DayColumn).values;
  const won: number[] = [];
  for (const row of deals.rows([IS_WON], null)) if (amounts[row]! > 0 && closed[row]! <= today) won.push(amounts[row]!);
  if (won.length < ENOUGH_WINS) return () => null;
  const average = won.reduce((sum, amount) => sum + amount, 0) / won.length;
  return (row) => {
    if (!(amounts[row]! > FAR_OVER * average)) return null;
    return `Amount ${(amounts[row]! / average).toFixed(1)} times the average won deal: more than ${FAR_OVER} count`;
  };
}

function pushed({ scan }: KpiInput): Reason {
  const pushes = scan('deals')!.table.column('pushCount') as NumberColumn | undefined;
  return (row) => {
    const times = pushes?.values[row] ?? Number.NaN;
    return times >= OFTEN_PUSHED ? `Pushed ${times} times` : null;
  };
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
