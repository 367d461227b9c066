import { describe, expect, test } from 'vitest';
import { forecastByGroup } from '../../src/forecast/by-group';
import type { DealHistories } from '../../src/forecast/deal-histories';
import type { Key } from '../../src/forecast/expected';
import { type Forecast, forecast } from '../../src/forecast/forecast';
import { openCall } from '../../src/functions/open-call';
import { groupByColumn } from '../../src/measures/grouping';
import { forecastInput } from '../../src/metrics/forecast-input';
import { salesForecast } from '../../src/metrics/sales-forecast';
import type { Cell } from '../../src/model/cell';
import { parsePeriod } from '../../src/model/parse-period';
import { environmentOn } from '../environment';
import { callIn, rowsOf } from '../functions/call';
import { readSet } from './read-set';
import { describeShared } from './shared';

const inCents = (money: number) => Math.round(money * 100);

/** The invoices of a shop as wins, and the leads of a market place as deals: sheets that are no deals tabs. */
function asDeals(rows: Cell[][], headers: readonly string[], dealOf: (row: Cell[]) => Cell[]): Cell[][] {
  return [[...headers], ...rows.slice(1).map(dealOf)];
}

function olist(): Cell[][] {
  const day = (text: unknown) => String(text).slice(0, 10).split('-').reverse().join('-');
  const leads = readSet('olist_funnel', 'olist_marketing_qualified_leads_dataset.csv');
  const deals = readSet('olist_funnel', 'olist_closed_deals_dataset.csv');
  const wonOn = new Map(deals.slice(1).map((row) => [row[0], day(row[4])]));
  return asDeals(leads, ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created date', 'Closed date'], (row) => [
    row[0]!,
    row[3]!,
    wonOn.has(row[0]) ? 'Won' : 'Open',
    1,
    day(row[1]),
    wonOn.get(row[0]) ?? '',
  ]);
}

const SETS: readonly [set: string, owner: string, today: string, period: string, cells: () => Cell[][]][] = [
  ['maven', 'sales_agent', '2017-11-20', '2017-Q4', () => readSet('maven', 'sales_pipeline.csv')],
  [
    'sales_win_predictor',
    'owner_user_id',
    '2024-08-10',
    '2024-Q3',
    () => readSet('sales_win_predictor', 'crm_opportunities.csv'),
  ],
  ['olist_funnel', 'Owner', '2018-06-10', '2018-06', olist],
  [
    'online_retail',
    'Owner',
    '2010-11-10',
    '2010-11',
    () =>
      asDeals(
        readSet('online_retail', 'invoices_28k.csv'),
        ['Deal ID', 'Owner', 'Stage', 'Amount', 'Closed date'],
        (row) => [row[0]!, row[2]!, 'Won', row[4]!, row[3]!],
      ),
  ],
];

describe.each(SETS)('the forecast of %s', (set, owner, today, label, cells) => {
  describeShared(`data/${set}`, () => {
    const here = environmentOn(today);
    const deals = cells();
    const call = openCall('SALESFORECAST', [salesForecast], [deals, label, owner], here);
    const history: DealHistories = forecastInput('SALESFORECAST', call);
    const period = parsePeriod(label, { today: here.today, fiscalStart: 1 })!;

    test.each(['value', 'count'] as const)(
      'by %s is its listed parts, in total and by owner, to the cent',
      (key: Key) => {
        const made = forecast(history, period, here.today, 'auto', key) as Forecast;
        expect(made.total).toBeGreaterThan(made.won);
        const open = made.openDeals.reduce((sum, { expected }) => sum + inCents(expected), 0);
        expect(inCents(made.total)).toBe(inCents(made.won) + open + inCents(made.notYetInPipeline));
        const column =
          call.book.deals!.column('owner') ??
          call.book.deals!.column(String(call.by && 'field' in call.by ? call.by.field : ''))!;
        const { codes } = groupByColumn(column, call.book.deals!.size);
        const parts = forecastByGroup(made, history, (row) => codes[row]!);
        expect(parts.length).toBeGreaterThan(3);
        expect(parts.reduce((sum, { total }) => sum + inCents(total), 0)).toBe(inCents(made.total));
        for (const { group, won, open: ofOpen, notYetInPipeline, total } of parts) {
          expect(inCents(total)).toBe(inCents(won) + inCents(ofOpen) + inCents(notYetInPipeline));
          const own = made.openDeals.filter(({ row }) => codes[row] === group);
          expect(own.reduce((sum, { expected }) => sum + inCents(expected), 0)).toBe(inCents(ofOpen));
        }
      },
    );

    test('in cells the owners’ parts add up to the whole', () => {
      const whole = callIn(here, 'SALESFORECAST', deals, label);
      const parts = rowsOf(callIn(here, 'SALESFORECAST', deals, label, owner));
      expect(parts.reduce((sum, [, value]) => sum + inCents(Number(value)), 0)).toBe(inCents(Number(whole)));
    });
  });
});
