import { describe, expect, test } from 'vitest';
import { type Forecast, forecast } from '../../src/forecast/forecast';
import { type Deal, day, lost, openSince, steadyDeals } from './histories';
import { historiesOf } from './reference-deals';

const TODAY = '2026-06-15';
const QUARTER = { start: day('2026-04-01'), end: day('2026-06-30') };
const DEALS = steadyDeals(2, TODAY);
const CLOSED = DEALS.filter(({ cl }) => cl !== null);
const OPEN = DEALS.filter(({ cl }) => cl === null);
const made = (deals: readonly Deal[]) => forecast(historiesOf(deals), QUARTER, day(TODAY)) as Forecast;
const undated = (deals: readonly Deal[]) => deals.map((deal) => ({ ...deal, cr: null }));

describe('why no open deal is looked at one by one', () => {
  test('where some are there is no reason', () => {
    expect(made(DEALS).openDeals.length).toBeGreaterThan(0);
    expect(made(DEALS).whyNoOpenDeals).toBeNull();
  });

  test.each<[string, readonly Deal[], string]>([
    ['no deal is open', CLOSED, 'no deal is open'],
    ['none of the few is open', CLOSED.slice(-15), 'no deal is open'],
    ['created dates are missing', undated(DEALS), 'add created dates to use the open deals'],
    [
      'few deals are closed, each with a created date',
      [...CLOSED.slice(-15), ...OPEN],
      'to use the open deals it takes 20 closed deals with a created date, and there are 15',
    ],
    [
      'few deals were won',
      [...CLOSED.filter(({ won }) => won).slice(-6), ...CLOSED.filter(({ won }) => !won).slice(-30), ...OPEN],
      'to use the open deals it takes 8 deals won in the last 365 days with a created date, and there are 6',
    ],
    [
      'most wins are without one',
      [
        ...undated(CLOSED.filter(({ won }) => won).slice(-60, -10)),
        ...CLOSED.filter(({ won }) => won).slice(-10),
        ...Array.from({ length: 12 }, () => lost('2026-01-01', '2026-05-01')),
        ...OPEN,
      ],
      'to use the open deals it takes a created date on more of the deals won in the last 365 days: 10 have one',
    ],
    ['the open ones have none', [...CLOSED, openSince(null), openSince(null)], '2 open deals have no created date'],
  ])('%s', (_, deals, reason) => {
    expect(made(deals).whyNoOpenDeals).toBe(reason);
  });
});

test('the note says the same as the reason', () => {
  const few = made([...CLOSED.slice(-15), ...OPEN]);
  expect(few.notes.map(({ sentence }) => sentence)).toContain(`Based on the pace of your wins: ${few.whyNoOpenDeals}`);
});
