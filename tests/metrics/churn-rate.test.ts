import { describe, expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';
import { explained } from './explained';

describe('over contracts', () => {
  test('is 2 of 5 in the first quarter: Elm, and Dor whose contract ends on its last day', () => {
    expect(call('CHURNRATE', CONTRACTS, '2026-Q1')).toBe(0.4);
  });

  test('who came back within the period is not lost, who has another contract neither', () => {
    const lines = explained('CHURNRATE', CONTRACTS, '2026-Q1');
    expect(lines.get('Customers at the start')).toBe(5);
    expect(lines.get('Of these lost by the end')).toBe(2);
    expect(lines.get('Customers at the end')).toBe(3);
    expect(lines.get('Of these new or back')).toBe(0);
    // Yew is back in March, later than in January and February
    expect(call('CHURNRATE', CONTRACTS, '2026-01')).toBe(0.2);
    expect(explained('CHURNRATE', CONTRACTS, '2026-03').get('Of these back')).toBe(1);
  });

  test('the running quarter counts so far, and is taken without a period', () => {
    expect(call('CHURNRATE', CONTRACTS)).toBe(0);
    expect(call('CHURNRATE', CONTRACTS)).toBe(call('CHURNRATE', CONTRACTS, '2026-Q2'));
  });

  test('net churn falls below 0 where new customers outnumber the lost', () => {
    expect(call('CHURNRATE', CONTRACTS, '2026-Q2', '', '@net', 'yes')).toBeCloseTo(-1 / 3, 12);
    expect(explained('CHURNRATE', CONTRACTS, '2026-Q2').get('Churn: lost ÷ customers at the start')).toBe(0);
  });

  test('what the dates cannot tell is left out and told', () => {
    const lines = explained('CHURNRATE', CONTRACTS, '2026-Q1');
    expect(lines.get('Customers who have left on an unknown day, left out')).toBe(1);
    expect(lines.get('Contracts that end before they start, left out')).toBe(1);
  });

  test('by product a customer is lost to the product', () => {
    // Chair: Yew of Yew is back; Oak left at the end of 2025. Desk: Elm and Dor of Oak, Elm, Fir and Dor
    expect(byGroup(call('CHURNRATE', CONTRACTS, '2026-Q1', 'Product'))).toEqual({ Chair: 0, Desk: 0.5 });
    expect(byGroup(call('CHURNRATE', CONTRACTS, '2025-Q4', 'Product')).Chair).toBe(0.5);
  });

  test('month by month', () => {
    expect(byGroup(call('CHURNRATE', CONTRACTS, '2026-Q1', 'month'))).toEqual({
      '2026-01': 0.2,
      '2026-02': 0.25,
      // Dor and Ash, who came in February
      '2026-03': 0.5,
    });
  });

  test('is empty before the period has begun, and without a customer at its start', () => {
    expect(call('CHURNRATE', CONTRACTS, '2027')).toBe('');
    expect(explained('CHURNRATE', CONTRACTS, '2027').get('Why it is empty')).toBe('The period has not begun');
    const young = CONTRACTS.filter((row, i) => i === 0 || row[0] === 'K12');
    expect(call('CHURNRATE', young)).toBe('');
    expect(explained('CHURNRATE', young).get('Why it is empty')).toBe(
      'There was no customer at the start of the period',
    );
  });

  test('a contract list without an end cannot tell it', () => {
    const endless = CONTRACTS.map((row) => row.filter((_, i) => i !== 4));
    expect(sentence(() => call('CHURNRATE', endless))).toMatch(/^CHURNRATE needs an End date or Churned column/);
  });
});

describe('per month, quarter and year', () => {
  /** A hundred customers of whom two left in May. */
  const many = [
    ['Customer', 'Start date', 'End date'],
    ...Array.from({ length: 100 }, (_, i) => [`Customer ${i}`, '2024-01-01', i < 2 ? '2026-05-20' : '']),
  ];

  test('2 % a month are 21.5 % in a year, not 24 %', () => {
    expect(call('CHURNRATE', many, '2026-05')).toBe(0.02);
    expect(call('CHURNRATE', many, '2026-05', '', '@per', 'year')).toBeCloseTo(1 - 0.98 ** 12, 12);
    expect(call('CHURNRATE', many, '2026-05', '', '@per', 'quarter')).toBeCloseTo(1 - 0.98 ** 3, 12);
    expect(explained('CHURNRATE', many, '2026-05').get('Churn in a year at this pace')).toBeCloseTo(0.215283, 6);
  });

  test('a rate of its own length stays as it is', () => {
    expect(call('CHURNRATE', many, '2026-05', '', '@per', 'month')).toBe(0.02);
    expect(call('CHURNRATE', many, '2025', '', '@per', 'year')).toBe(0);
  });

  test('a yearly rate by the month', () => {
    expect(call('CHURNRATE', CONTRACTS, '2026-Q1', '', '@per', 'month')).toBeCloseTo(1 - 0.6 ** (1 / 3), 12);
  });
});

describe('over orders and deals', () => {
  test.each([
    ['orders', ORDERS],
    ['deals', WON_DEALS],
  ] as const)('%s: who bought in the period before and not in this one is lost', (_, rows) => {
    // Elm of Oak and Elm has bought nothing more: a return, a lost deal
    expect(call('CHURNRATE', rows, '2025-Q2')).toBe(0.5);
    expect(call('CHURNRATE', rows, '2025-Q3')).toBe(1);
    expect(call('CHURNRATE', rows, '2025-Q4')).toBe('');
    expect(call('CHURNRATE', rows, '2025-Q2', '', '@net', 'yes')).toBe(0.5);
  });

  test('a running period counts as many days as a whole one has', () => {
    // Oak and Elm of 2025; since 2025-06-16 Oak, Fir and Ash have bought
    expect(call('CHURNRATE', ORDERS, '2026')).toBe(0.5);
    expect(call('CHURNRATE', ORDERS, '2026', '', '@net', 'yes')).toBe(-0.5);
    // In the 90 days up to the first day of the quarter Oak and Fir have bought, and nobody in as many before
    const lines = explained('CHURNRATE', ORDERS, '2026-Q2', '', '@asof', '2026-04-01');
    expect([lines.get('Customers at the start'), lines.get('Customers at the end')]).toEqual([0, 2]);
  });

  test('while a period is running no purchase counts at both ends', () => {
    const orders = [
      ['Order ID', 'Order date', 'Customer', 'Amount'],
      ...Array.from({ length: 20 }, (_, i) => [`a${i}`, '2025-12-20', `Customer ${i}`, 10]),
      ...Array.from({ length: 10 }, (_, i) => [`b${i}`, '2026-03-20', `Customer ${i}`, 10]),
      ['c', '2026-06-29', 'Somebody new', 10],
    ];
    const churnOn = (day: string) => call('CHURNRATE', orders, '2026-Q2', '', '@asof', day);
    expect(call('CHURNRATE', orders, '2026-Q1')).toBe(0.5);
    expect(churnOn('2026-04-10')).toBe(0.5);
    expect(churnOn('2026-06-30')).toBe(1);
  });

  test('"@window" takes those who bought in so many days', () => {
    // In the 365 days up to the end of 2025: Oak and Elm; up to the end of March: Oak and Fir
    expect(call('CHURNRATE', ORDERS, '2026-Q1', '', '@window', '365')).toBe(0.5);
    expect(call('CHURNRATE', ORDERS, '2026-Q1')).toBe('');
    expect(sentence(() => call('CHURNRATE', ORDERS, '2026-Q1', '', '@window', 'long'))).toBe(
      'CHURNRATE needs a number of days such as 90 for @window, and found "long"',
    );
  });

  test('cancelled orders, returns and orders of nobody make no customer', () => {
    expect(explained('CHURNRATE', ORDERS, '2026-Q2').get('Customers at the start')).toBe(2);
  });
});
