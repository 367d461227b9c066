import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { textOfValue } from '../../src/model/text-of-value';
import { bookOf } from './derive';

function valuesOf(orders: Cells, field: string): string[] | null {
  const table = bookOf({ orders }).table('orders')!;
  const column = table.column(field);
  return column ? Array.from({ length: table.size }, (_, row) => textOfValue(column, row)) : null;
}

describe('the amount of an order', () => {
  test('is what is written', () => {
    const orders = [
      ['Order ID', 'Order Date', 'Amount', 'Quantity', 'Unit Price'],
      ['O1', '2026-01-01', 100, 3, 50],
      ['O2', '2026-01-01', '', 3, 50],
    ];
    expect(valuesOf(orders, 'amount')).toEqual(['100', '']);
  });

  test('is the quantity × the price less the discount where no column says it', () => {
    const orders = [
      ['Order ID', 'Order Date', 'Quantity', 'Unit Price', 'Discount'],
      ['O1', '2026-01-01', 3, 50, '10 %'],
      ['O2', '2026-01-01', 2, 50, ''],
      ['O3', '2026-01-01', '', 50, ''],
    ];
    expect(valuesOf(orders, 'amount')).toEqual(['135', '100', '']);
  });

  test('has the currency of its column, or of its header', () => {
    const listed = [
      ['Order ID', 'Order Date', 'Amount', 'Currency'],
      ['O1', '2026-01-01', 100, 'eur'],
      ['O2', '2026-01-01', 100, 'USD'],
    ];
    expect(valuesOf(listed, 'amountCurrency')).toEqual(['EUR', 'USD']);
    expect(
      valuesOf(
        [
          ['Order ID', 'Order Date', 'Amount (SEK)'],
          ['O1', '2026-01-01', 1],
        ],
        'amountCurrency',
      ),
    ).toEqual(['SEK']);
    expect(
      valuesOf(
        [
          ['Order ID', 'Order Date', 'Amount'],
          ['O1', '2026-01-01', 1],
        ],
        'amountCurrency',
      ),
    ).toBeNull();
  });
});

describe('the margin of an order', () => {
  test('is known with an amount and a cost', () => {
    const orders = [
      ['Order ID', 'Order Date', 'Amount', 'Cost'],
      ['O1', '2026-01-01', 100, 60],
      ['O2', '2026-01-01', 100, ''],
      ['O3', '2026-01-01', '', 60],
    ];
    expect(valuesOf(orders, 'margin')).toEqual(['40', '', '']);
    expect(valuesOf(orders, 'costedAmount')).toEqual(['100', '', '']);
  });

  test('is the profit where there is one', () => {
    const orders = [
      ['Order ID', 'Order Date', 'Amount', 'Cost', 'Profit'],
      ['O1', '2026-01-01', 100, 60, 35],
    ];
    expect(valuesOf(orders, 'margin')).toEqual(['35']);
  });

  test('needs a cost or a profit', () => {
    expect(
      valuesOf(
        [
          ['Order ID', 'Order Date', 'Amount'],
          ['O1', '2026-01-01', 1],
        ],
        'margin',
      ),
    ).toBeNull();
  });
});
