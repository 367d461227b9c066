import { oneOf } from '../measures/measure';

/** Rows that are deals: no tests, no duplicates, none without a status. */
export const IS_DEAL = oneOf('status', 'open', 'won', 'lost');
