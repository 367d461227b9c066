import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/read/words/words';
import { environmentOn } from '../environment';
import { callIn, rowsOf } from '../functions/call';
import { SAMPLE_DAY, sampleRanges } from './sample-ranges';

const HERE = environmentOn(SAMPLE_DAY);
const kpi = (name: string, ...args: Parameters<typeof callIn>[2][]) => callIn(HERE, name, ...args);

describe.each(['en', 'fa'] as const)('on the sample workbook in %s', (language) => {
  const { customers, orders, deals } = sampleRanges(language);

  test.each([
    ['CHURNRATE', [customers], '2026'],
    ['CHURNRATE', [orders], '2026'],
    ['RETENTIONRATE', [customers], '2026'],
    ['RETENTIONRATE', [deals], '2026'],
    ['ACTIVATIONRATE', [customers], '2025'],
    ['CONTRACTSPEND', [customers], ''],
    ['FILLRATE', [orders], ''],
  ] as const)('%s is a share between 0 and 1', (name, ranges, period) => {
    const share = kpi(name, ...ranges, period);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
  });

  test.each([
    ['NEWCUSTOMERS', [deals, customers]],
    ['NEWCUSTOMERS', [orders, customers]],
    ['NETREVENUERETENTION', [customers]],
    ['NETREVENUERETENTION', [orders]],
    ['CUSTOMERLTV', [orders, customers]],
    ['CUSTOMERLTV', [customers]],
    ['CUSTOMERLIFETIME', [customers]],
    ['REVENUEPERCUSTOMER', [orders]],
    ['REVENUEPERCUSTOMER', [customers]],
    ['AVGORDERVALUE', [orders]],
    ['REPEATDEALS', [deals, customers]],
    ['REPEATDEALS', [orders, customers]],
    ['CONTRACTVALUE', [customers]],
  ] as const)('%s has a value', (name, ranges) => expect(kpi(name, ...ranges, '2026')).toBeGreaterThan(0));

  test.each([
    ['CLIENTGROWTH', [orders]],
    ['CLIENTGROWTH', [customers]],
    ['ORDERGROWTH', [orders]],
    ['ORDERGROWTH', [deals]],
    ['CUSTOMERSENTIMENT', [customers]],
  ] as const)('%s has a value', (name, ranges) => expect(typeof kpi(name, ...ranges, '2026')).toBe('number'));

  test('CHURNREASONS has shares that add up to 1, PRODUCTADOPTION one a product', () => {
    const reasons = rowsOf(kpi('CHURNREASONS', customers)) as [string, number, number][];
    expect(reasons.reduce((sum, [, , share]) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(reasons.length).toBeGreaterThan(2);
    for (const range of [customers, orders, deals]) {
      const products = rowsOf(kpi('PRODUCTADOPTION', range)) as [string, number, number][];
      expect(products.length).toBeGreaterThan(2);
      for (const [, , share] of products) expect(share > 0 && share <= 1).toBe(true);
    }
  });

  test('COHORTRETENTION begins with nearly all and holds all customers', () => {
    const rows = rowsOf(kpi('COHORTRETENTION', customers, '', 'year')) as [string, number, ...number[]][];
    expect(rows.reduce((sum, [, count]) => sum + count, 0)).toBe(kpi('NEWCUSTOMERS', customers));
    expect(rows[0]![2]).toBeGreaterThan(0.5);
  });
});

test('the figures are the same in every language', () => {
  const of = (language: (typeof LANGUAGES)[number]) => {
    const { customers, orders, deals } = sampleRanges(language);
    return [
      kpi('CHURNRATE', customers, '2026'),
      kpi('RETENTIONRATE', orders, '2026-Q3'),
      kpi('NEWCUSTOMERS', deals, customers, '2026'),
      kpi('ACTIVATIONRATE', customers),
      kpi('CUSTOMERLIFETIME', customers),
      kpi('REPEATDEALS', orders, customers),
      kpi('FILLRATE', orders),
      kpi('CONTRACTSPEND', customers),
      kpi('CUSTOMERSENTIMENT', customers),
      rowsOf(kpi('CHURNREASONS', customers)).map((row) => row.slice(1, 3)),
      rowsOf(kpi('PRODUCTADOPTION', customers)).map((row) => row.slice(1)),
    ];
  };
  const english = of('en');
  for (const language of LANGUAGES.slice(1)) {
    const [spend, ...others] = [of(language)[7], ...of(language).filter((_, i) => i !== 7)];
    // Amounts are rounded in each currency.
    expect(spend).toBeCloseTo(english[7] as number, 3);
    expect(others).toEqual(english.filter((_, i) => i !== 7));
  }
});
