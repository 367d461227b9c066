import { field, type Measure, sum } from '../measures/measure';
import { HAS_AMOUNT, HAS_CLOSED, IS_ORDER, IS_SALE, type SalesTable } from './accounts';
import { IS_WON } from './deals';

/** What was ordered, returns taken off. */
export const ORDERED: Readonly<Record<SalesTable, Measure>> = {
  orders: sum('orders', field('amount'), { where: [IS_ORDER], date: 'date' }),
  deals: sum('deals', field('amount'), { where: [IS_WON, HAS_CLOSED], date: 'closedOn' }),
};

/** Orders with an amount: the lines of one count once. */
export const ORDERS: Readonly<Record<SalesTable, Measure>> = {
  orders: {
    tab: 'orders',
    aggregate: 'distinct',
    of: field('orderKey'),
    where: [IS_ORDER, IS_SALE, HAS_AMOUNT],
    date: 'date',
  },
  deals: { tab: 'deals', aggregate: 'count', where: [IS_WON, HAS_CLOSED, HAS_AMOUNT], date: 'closedOn' },
};
