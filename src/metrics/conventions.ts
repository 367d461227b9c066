import { count, days, field, type Measure, mean, oneOf, product, sum } from '../measures/measure';
import type { DayColumn } from '../model/column';
import { NO_DAY } from '../model/column';
import { IS_CLOSED, IS_LOST, IS_OPEN, IS_WON } from './deals';
import type { KpiInput, MetricValue } from './metric';

/** Another way in which CRMs and sheets work out what goes by the same name. */
export interface Convention {
  /** Says in a few words what is done otherwise: `of all deals created in the period`. */
  readonly label: string;
  readonly value: MetricValue;
}

const IS_REAL = oneOf('status', 'open', 'won', 'lost');
const amount = field('amount');
const wonAmount = sum('deals', amount, { where: [IS_WON], date: 'closedOn' });
const closedAmount = sum('deals', amount, { where: [IS_CLOSED], date: 'closedOn' });
const wonDeals = count('deals', { where: [IS_CLOSED, IS_WON], date: 'closedOn' });
const lostDeals = count('deals', { where: [IS_LOST], date: 'closedOn' });
const closedDeals = count('deals', { where: [IS_CLOSED], date: 'closedOn' });
const dueAmount = sum('deals', amount, { where: [IS_OPEN], date: 'expectedOn' });
const dueWeighted = sum('deals', product('amount', 'chance'), { where: [IS_OPEN], date: 'expectedOn' });

/** The same measure, in which the day of creation decides the period. */
function byCreation(measure: Measure): Measure {
  return { ...measure, date: 'created' };
}

function withOpen(won: Measure, open: Measure): MetricValue {
  return {
    parts: { won: { measure: won }, open: { measure: open } },
    combine: ({ won: sold, open: due }) => (sold === null && due === null ? null : (sold ?? 0) + (due ?? 0)),
  };
}

/** Why a CRM shows another number, by the id of the KPI: KPIEXPLAIN works these out beside it. */
export const CONVENTIONS: Readonly<Record<string, readonly Convention[]>> = {
  pipelineValue: [
    { label: 'by the day of creation', value: { measure: byCreation(dueAmount) } },
    { label: 'each deal by its probability', value: { measure: dueWeighted } },
  ],
  pipelineCount: [
    { label: 'by the day of creation', value: { measure: count('deals', { where: [IS_OPEN], date: 'created' }) } },
  ],
  weightedPipeline: [{ label: 'every deal at its full value', value: { measure: dueAmount } }],
  salesForecast: [
    { label: 'won so far, and open deals due at their full value', value: withOpen(wonAmount, dueAmount) },
    { label: 'won so far, and open deals due by their probability', value: withOpen(wonAmount, dueWeighted) },
  ],
  winRate: [
    {
      label: 'of all deals created in the period, open ones too',
      value: {
        numerator: count('deals', { where: [IS_REAL, IS_WON], date: 'created' }),
        denominator: count('deals', { where: [IS_REAL], date: 'created' }),
      },
    },
    {
      label: 'of closed deals by the day of creation',
      value: { numerator: byCreation(wonDeals), denominator: byCreation(closedDeals) },
    },
    {
      label: 'open deals counted as not won',
      value: {
        parts: {
          won: { measure: wonDeals },
          closed: { measure: closedDeals },
          open: { measure: count('deals', { where: [IS_OPEN] }) },
        },
        combine: ({ won, closed, open }) => (closed! + open! === 0 ? null : won! / (closed! + open!)),
      },
    },
    { label: 'by value', value: { numerator: wonAmount, denominator: closedAmount } },
    { label: 'won deals for each lost one', value: { numerator: wonDeals, denominator: lostDeals } },
  ],
  winRateValue: [
    { label: 'by number of deals', value: { numerator: wonDeals, denominator: closedDeals } },
    {
      label: 'of the value of all deals created in the period, open ones too',
      value: {
        numerator: byCreation(wonAmount),
        denominator: sum('deals', amount, { where: [IS_REAL], date: 'created' }),
      },
    },
  ],
  cohortWinRate: [
    { label: 'of the deals closed in the period', value: { numerator: wonDeals, denominator: closedDeals } },
  ],
  avgDealSize: [
    {
      label: 'deals without an amount counted as 0',
      value: { numerator: wonAmount, denominator: count('deals', { where: [IS_WON], date: 'closedOn' }) },
    },
    {
      label: 'of won and lost deals',
      value: { measure: mean('deals', amount, { where: [IS_CLOSED], date: 'closedOn' }) },
    },
    {
      label: 'by the day of creation',
      value: { measure: mean('deals', amount, { where: [IS_WON], date: 'created' }) },
    },
  ],
  salesCount: [
    { label: 'by the day of creation', value: { measure: count('deals', { where: [IS_WON], date: 'created' }) } },
  ],
  salesValue: [{ label: 'by the day of creation', value: { measure: byCreation(wonAmount) } }],
  salesCycle: [
    {
      label: 'of won and lost deals',
      value: { measure: mean('deals', days('created', 'closedOn'), { where: [IS_CLOSED], date: 'closedOn' }) },
    },
    {
      label: 'closes before the creation counted as negative days',
      value: { needs: { deals: ['status', 'created', 'closedOn'] }, compute: (input) => signedDays(input) },
    },
  ],
  daysToClose: [
    {
      label: 'from the creation of the deal',
      value: { measure: mean('deals', days('created', 'closedOn'), { where: [IS_WON], date: 'closedOn' }) },
    },
  ],
};

/** The mean of the days from creation to the win as a subtraction gives them, dates the wrong way round too. */
function signedDays({ scan, period }: KpiInput) {
  const deals = scan('deals')!;
  const [created, closed] = ['created', 'closedOn'].map((name) => (deals.table.column(name) as DayColumn).values);
  const won = deals.rows([IS_WON], period);
  const counted = (period ? deals.rowsIn(won, 'closedOn', period) : won).filter(
    (row) => created![row] !== NO_DAY && closed![row] !== NO_DAY,
  );
  const total = counted.reduce((sum, row) => sum + closed![row]! - created![row]!, 0);
  return { values: [counted.length === 0 ? null : total / counted.length], details: [] };
}
