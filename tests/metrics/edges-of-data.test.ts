import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/lib/days';
import type { Cell } from '../../src/model/cell';
import { call } from '../functions/call';
import { explained } from './explained';

const HEADER: Cell[] = ['Order ID', 'Order date', 'Customer', 'Amount'];

/** Orders of 100 by customers who each buy every `every` days, and one on the last day. */
function steady(from: string, to: string, customers = 20, every = 40): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = 0; i < customers; i++) {
    for (let day = dayFromIso(from)! + ((i * 7) % every); day <= dayFromIso(to)!; day += every) {
      rows.push([`O${rows.length}`, isoOf(day), `Customer ${i}`, 100]);
    }
  }
  return [HEADER, ...rows, ['last', to, 'Customer 0', 100]];
}

describe('a running period over orders', () => {
  const monthly = steady('2025-01-01', '2026-06-30', 20, 30);
  const once = Array.from({ length: 20 }, (_, i): Cell[] => [`X${i}`, '2026-03-20', `Guest ${i}`, 50]);
  const orders = [...monthly, ...once];
  const churnOn = (day: string) => Number(call('CHURNRATE', orders, '2026-Q2', '', '@asof', day));

  test('no purchase counts at both ends', () => {
    // The guests bought on 20 March: that makes them customers at the end, and nobody a customer who was kept.
    expect(explained('RETENTIONRATE', orders, '2026-Q2', '', '@asof', '2026-04-10').get('Customers at the start')).toBe(
      20,
    );
    // 91 days later they are customers at the start, and lost.
    expect(churnOn('2026-06-30')).toBe(0.5);
  });

  test('the day before the last is like the last one', () => {
    expect(churnOn('2026-06-29')).toBe(churnOn('2026-06-30'));
  });

  test('nobody who leaves is at once no loss', () => {
    // All of them bought in the first half of January alone, and in the quarter before.
    const gone = [...steady('2025-01-01', '2026-01-10', 10, 10), ...steady('2025-01-01', '2026-06-30', 1, 10).slice(1)];
    expect(Number(call('CHURNRATE', gone, '2026-Q2', '', '@asof', '2026-04-30'))).toBeGreaterThan(0.8);
  });

  test('KPIEXPLAIN names the days of both', () => {
    const lines = explained('CHURNRATE', orders, '2026-Q2', '', '@asof', '2026-04-10');
    expect(lines.get('At the start: who bought in')).toBe('2025-10-12..2026-01-09');
    expect(lines.get('At the end: who bought in')).toBe('2026-01-10..2026-04-10');
  });

  test('a rate a year is of the days that the loss is over, however young the period is', () => {
    const lines = explained('CHURNRATE', orders, '2026-06', '', '@asof', '2026-06-02');
    const month = Number(lines.get('Churn: lost ÷ customers at the start'));
    expect(lines.get('Churn in a year at this pace')).toBeCloseTo(1 - (1 - month) ** 12, 2);
  });
});

describe('orders that begin within the days that are compared', () => {
  const orders = steady('2025-06-10', '2026-06-15');
  const WHY = 'The range begins on 2025-06-10, after 2025-04-01, the first day that is compared';

  test.each(['NETREVENUERETENTION', 'CLIENTGROWTH', 'ORDERGROWTH'])('leave %s empty, and say why', (name) => {
    expect(call(name, orders, '2026-Q2')).toBe('');
    expect(explained(name, orders, '2026-Q2').get('Why it is empty')).toBe(WHY);
    expect(call(name, steady('2025-03-20', '2026-06-15'), '2026-Q2')).not.toBe('');
  });

  test.each(['CHURNRATE', 'RETENTIONRATE'])('leave %s of the first periods empty', (name) => {
    expect(call(name, orders, '2025-Q3')).toBe('');
    expect(explained(name, orders, '2025-Q3').get('Why it is empty')).toBe(WHY);
    expect(call(name, orders, '2026-Q1')).toBe(name === 'CHURNRATE' ? 0 : 1);
    expect(call(name, orders, '2026-Q1', '', '@window', '365')).toBe('');
  });

  test('but for a few days of them', () => {
    const most = steady('2025-04-20', '2026-06-15');
    expect(call('CHURNRATE', most, '2025-Q3')).toBe(0);
    expect(explained('CHURNRATE', most, '2025-Q3').get('The range begins on')).toBe('2025-04-20');
    expect(call('NETREVENUERETENTION', most, '2026-Q2')).toBe('');
  });

  test('leave the lifetime value by the churn of 12 months empty', () => {
    expect(call('CUSTOMERLTV', orders)).toBe('');
    expect(explained('CUSTOMERLTV', orders).get('Why it is empty')).toBe(
      'The range begins on 2025-06-10, after 2024-06-16, the first day that is compared',
    );
  });

  test('a range reaches as far back as sales lie apart', () => {
    // The first working day of a year is none of its first ones.
    const weekly = steady('2025-01-06', '2026-06-15', 1, 7);
    expect(call('NETREVENUERETENTION', weekly, '2026-Q1')).not.toBe('');
  });

  test('a criterion or group does not move the begin of the range', () => {
    const late = [
      ...steady('2024-01-01', '2026-06-15'),
      ['L1', '2025-06-01', 'Late', 10],
      ['L2', '2026-06-01', 'Late', 20],
    ];
    expect(call('CLIENTGROWTH', late, '2026-Q2', '', 'Customer', 'Late')).toBe(1);
  });
});

describe('orders that end before the period does', () => {
  const orders = steady('2025-01-01', '2026-04-20');
  const asOf = ['', '@asof', '2026-07-10'] as const;

  test('nobody is lost because the data end: the figure is of their last day', () => {
    expect(call('CHURNRATE', orders, '2026-Q2', ...asOf)).toBe(0);
    expect(call('RETENTIONRATE', orders, '2026-Q2', ...asOf)).toBe(1);
    expect(explained('CHURNRATE', orders, '2026-Q2', ...asOf).get('The data end on')).toBe('2026-04-20');
    expect(explained('CHURNRATE', orders, '2026-Q1', ...asOf).has('The data end on')).toBe(false);
  });

  test.each(['NETREVENUERETENTION', 'CLIENTGROWTH'])('%s compares the days that the data cover', (name) => {
    const most = steady('2025-01-01', '2026-05-31');
    expect(call(name, most, '2026-Q2', ...asOf)).toBe(call(name, most, '2026-Q2', '', '@asof', '2026-05-31'));
    expect(explained(name, most, '2026-Q2', ...asOf).get('The data end on')).toBe('2026-05-31');
  });

  test.each(['NETREVENUERETENTION', 'CLIENTGROWTH', 'ORDERGROWTH'])(
    '%s of less than half of the days is empty',
    (name) => {
      expect(explained(name, orders, '2026-Q2', ...asOf).get('Why it is empty')).toBe(
        'The data end on 2026-04-20 and tell of 20 of the 91 days since 2026-04-01 alone',
      );
    },
  );

  test.each(['CHURNRATE', 'RETENTIONRATE', 'NETREVENUERETENTION', 'CLIENTGROWTH', 'ORDERGROWTH'])(
    '%s of a period after them is empty',
    (name) => {
      expect(call(name, orders, '2026-Q3', ...asOf)).toBe('');
      expect(explained(name, orders, '2026-Q3', ...asOf).get('Why it is empty')).toBe(
        'The data end on 2026-04-20, before the period begins on 2026-07-01',
      );
    },
  );

  test('a lifetime value takes the 12 months before their end', () => {
    const long = steady('2023-01-01', '2026-04-20');
    const lines = explained('CUSTOMERLTV', long, '', '', '@asof', '2026-07-10');
    expect(lines.get('At the end: who bought in')).toBe('2025-04-21..2026-04-20');
    expect(lines.get('Revenue')).toBe(100 * long.slice(1).filter((row) => String(row[1]) > '2025-04-20').length);
    expect(lines.get('The data end on')).toBe('2026-04-20');
  });

  test('a period that lacks few days keeps its own', () => {
    const most = steady('2025-01-01', '2026-06-20');
    const lines = explained('CHURNRATE', most, '2026-Q2', ...asOf);
    expect(lines.get('At the end: who bought in')).toBe('2026-04-01..2026-06-30');
    expect(lines.get('The data end on')).toBe('2026-06-20');
  });

  test('orders to come do not move the end', () => {
    const planned = [...orders, ['P1', '2026-12-24', 'Customer 1', 100]];
    expect(call('CHURNRATE', planned, '2026-Q2', ...asOf)).toBe(0);
  });
});
