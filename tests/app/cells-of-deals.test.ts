import { expect, test } from 'vitest';
import { readCsv } from '../../local/csv/read-csv';
import { hostOf } from '../host';

const DEALS = ['Deal,Stage,Amount,Currency,Closed', 'A,Won,1000,EUR,2026-02-04', 'B,Won,2000,USD,2026-03-09'];

test('a cell over deals in two currencies says so, and adds up those of one', async () => {
  const sheet = { ...readCsv(Buffer.from(DEALS.join('\n')), { name: 'Deals', locale: 'en_US' }), id: 'deals' };
  const workbook = { name: 'two currencies', timeZone: 'Etc/UTC', locale: 'en_US', sheets: [sheet] };
  const host = await hostOf(workbook, '2026-11-23');
  try {
    expect(await host.evaluate('=SALESVALUE(Deals!A:E)')).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('SALESVALUE would add up amounts in several currencies. Add a Rates tab'),
    });
    expect(await host.evaluate('=SALESVALUE(Deals!A:E, "", "", "Currency", "EUR")')).toEqual({ value: 1000 });
  } finally {
    await host.dispose();
  }
});
