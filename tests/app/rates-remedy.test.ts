import { expect, test } from 'vitest';
import { readCsv } from '../../local/csv/read-csv';
import type { GenerateResult } from '../../src/app/api';
import { hostOf } from '../host';

const DEALS = [
  'Deal,Owner,Stage,Amount,Currency,Created,Closed,Expected close',
  'A,Ada,Won,1000,EUR,2026-01-05,2026-02-04,',
  'B,Ada,Won,2000,USD,2026-01-12,2026-03-09,',
  'C,Ada,Lost,2000,USD,2026-01-12,2026-03-09,',
  'D,Ada,Proposal,2000,EUR,2026-11-12,,2026-12-12',
];

/** What the forecast of deals in two currencies says, beside a tab with these rates. */
async function forecastBeside(rates: readonly string[] | null): Promise<GenerateResult> {
  const sheet = (name: string, lines: readonly string[]) => ({
    ...readCsv(Buffer.from(lines.join('\n')), { name, locale: 'en_US' }),
    id: name,
  });
  const sheets = [sheet('Deals', DEALS), ...(rates ? [sheet('FX Rates', rates)] : [])];
  const host = await hostOf({ name: 'two currencies', timeZone: 'Etc/UTC', locale: 'en_US', sheets }, '2026-11-23');
  try {
    const request = { runId: 'test', tab: 'Deals', period: 'this quarter', reports: ['forecast'] };
    return (await host.run('sidebarGenerate', [request])).value as GenerateResult;
  } finally {
    await host.dispose();
  }
}

test.each<[string, string[] | null, string]>([
  ['no rates', null, 'Add a Rates tab with Date, From, To and Rate.'],
  [
    'rates without the currency that they lead to',
    ['Currency,Rate,Date', 'USD,0.92,2026-01-01'],
    'The tab FX Rates is taken for currency rates and lacks To: give it the headers Date, From, To and Rate.',
  ],
  [
    'a tab that is rates by its name alone',
    ['Day,Dollar', '2026-01-01,0.92'],
    'The tab FX Rates is taken for currency rates and lacks From, To and Rate: give it the headers Date, From, To and Rate.',
  ],
  [
    'rates of another currency',
    ['Date,From,To,Rate', '2026-01-01,GBP,EUR,1.2'],
    'Add the rate from USD to EUR to the tab FX Rates, for the days on which the deals closed.',
  ],
  [
    'rates that lead to two currencies',
    ['Date,From,To,Rate', '2026-01-01,USD,EUR,0.92', '2026-01-01,EUR,GBP,0.9'],
    'The rates on the tab FX Rates lead to no one currency: choose it under KPI Settings.',
  ],
])('beside %s the forecast says what to do', async (_, rates, remedy) => {
  const { leftOut, written } = await forecastBeside(rates);
  expect(written).toEqual([]);
  expect(leftOut).toEqual([
    `Forecast would add up amounts in several currencies. ${remedy} Or keep the deals of each currency on a tab of their own.`,
  ]);
});

test('beside rates that lead to one currency it is made', async () => {
  const { leftOut, written } = await forecastBeside(['Date,From,To,Rate', '2026-01-01,USD,EUR,0.92']);
  expect(leftOut).toEqual([]);
  expect(written.map(({ id }) => id)).toEqual(['forecast']);
});
