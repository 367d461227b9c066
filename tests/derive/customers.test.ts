import { describe, expect, test } from 'vitest';
import { contractsAfter, customerStays, customersAfter } from '../../src/derive/customer-stays';
import type { Cells } from '../../src/model/cell';
import type { NumberColumn, TextColumn } from '../../src/model/column';
import { call } from '../functions/call';
import { CONTRACTS } from '../metrics/account-rows';
import { columnOf } from './columns-of';
import { bookOf } from './derive';

const customersOf = (cells: Cells) => bookOf({ customers: cells }).table('customers')!;
const allRows = (size: number) => Int32Array.from({ length: size }, (_, row) => row);
const dayOf = (iso: string) => Date.parse(iso) / 864e5;

describe('whose a contract is', () => {
  const codesOf = (cells: Cells) => Array.from((customersOf(cells).column('customer') as TextColumn).codes);

  test('by the id of the customer, else by a name that another row gives the id of, however it is spelled', () => {
    const rows = [
      ['Customer ID', 'Customer', 'Contract ID', 'Start date'],
      ['C1', 'Oak & Co', 'K1', '2025-01-01'],
      ['', 'oak  co.', 'K2', '2025-01-01'],
      ['C1', '', 'K3', '2025-01-01'],
      ['C9', '', 'K4', '2025-01-01'],
      ['', '', 'K5', '2025-01-01'],
    ];
    expect(codesOf(rows)).toEqual([1, 1, 1, 2, 0]);
  });

  test('of two ids of one name the same one counts in any order', () => {
    const rows = [
      ['Customer ID', 'Customer', 'Contract ID', 'Start date'],
      ['C2', 'Oak', 'K1', '2025-01-01'],
      ['C1', 'Oak', 'K2', '2025-01-01'],
      ['', 'Oak', 'K3', '2025-01-01'],
    ];
    const [later, earlier, idless] = codesOf(rows);
    expect([later === idless, earlier === idless]).toEqual([false, true]);
    const [alone, second, first] = codesOf([rows[0]!, rows[3]!, rows[2]!, rows[1]!]);
    expect([first === alone, second === alone]).toEqual([false, true]);
  });
});

describe('rows of one customer', () => {
  const start = ['Customer ID', 'Customer', 'Product', 'Start date', 'Yearly value'];

  test('with different products or starts are contracts, and all count', () => {
    const rows = [
      start,
      ['C1', 'Oak', 'Desk', '2025-01-01', 10],
      ['C1', 'Oak', 'Chair', '2025-01-01', 20],
      ['C1', 'Oak', 'Desk', '2026-01-01', 30],
    ];
    expect(customersOf(rows).size).toBe(3);
    expect(call('REVENUEPERCUSTOMER', rows)).toBe(60);
    expect(call('NEWCUSTOMERS', rows)).toBe(1);
  });

  test('that say the same of one contract are one row, the last', () => {
    const rows = [start, ['C1', 'Oak', 'Desk', '2025-01-01', 10], ['C1', 'Oak', 'Desk', '2025-01-01', 15]];
    const customers = customersOf(rows);
    expect(customers.size).toBe(1);
    expect(customers.issues.map(({ kind }) => kind)).toEqual(['duplicate']);
  });

  test('a contract id tells contracts apart, whatever else they share', () => {
    const rows = [
      ['Contract ID', 'Customer ID', 'Start date', 'Contract value'],
      ['K1', 'C1', '2025-01-01', 10],
      ['K2', 'C1', '2025-01-01', 10],
      ['K2', 'C1', '2025-01-01', 12],
    ];
    expect(customersOf(rows).size).toBe(2);
  });
});

describe('stays', () => {
  const customers = customersOf(CONTRACTS);
  const stays = customerStays(customers, allRows(customers.size));
  const names = (accounts: Iterable<number>) => {
    const column = customers.column('customer') as TextColumn;
    return [...accounts].map((code) => column.values[code]!).sort();
  };

  test('contracts that overlap or follow each other are one, those with a gap are two', () => {
    const lengths = Object.fromEntries(
      [...stays.byAccount].map(([account, own]) => [names([account])[0]!, own.length]),
    );
    expect(lengths).toEqual({ oak: 1, elm: 1, fir: 1, yew: 2, ash: 1, dor: 1, eik: 1, fox: 1 });
  });

  test('who leaves on a day is no customer when it is over, who comes on it is one', () => {
    expect(names(customersAfter(stays, dayOf('2026-01-14')))).toContain('yew');
    expect(names(customersAfter(stays, dayOf('2026-01-15')))).not.toContain('yew');
    expect(names(customersAfter(stays, dayOf('2026-03-10')))).toContain('yew');
  });

  test('bad and unknown dates stand apart', () => {
    expect(names(stays.badDates.map(({ account }) => account))).toEqual(['bay']);
    expect(names(stays.byStanding.get('leftUndated')!)).toEqual(['cob']);
  });

  test('on the day before a renewal the old contract is in force, else the one that ends is not', () => {
    const idsAfter = (day: string) =>
      contractsAfter(stays, dayOf(day)).map(({ row }) => (customers.rowNumbers[row]! - 1) as number);
    expect(idsAfter('2025-04-30')).toContain(4);
    expect(idsAfter('2025-05-01')).not.toContain(4);
    expect(idsAfter('2025-12-31')).not.toContain(2);
  });
});

describe('money of contracts', () => {
  const yearly = (cells: Cells) => Array.from((customersOf(cells).column('yearlyValue') as NumberColumn).values);

  test('as it is written, a monthly revenue twelve times', () => {
    const customers: Cells = [
      ['Customer ID', 'Customer', 'Start date', 'MRR', 'Currency', 'Spend'],
      ['C1', 'Oak', '2026-01-01', 100, 'SEK', 500],
      ['C2', 'Elm', '2026-01-01', 10, 'EUR', 40],
    ];
    const of = (field: string) => columnOf('customers', field, { customers });
    expect(of('amountCurrency')).toEqual(['SEK', 'EUR']);
    expect(of('yearlyValue')).toEqual(['1200', '120']);
    expect(of('comparedSpend')).toEqual(['500', '40']);
    expect(of('comparedValue')).toEqual(['1200', '120']);
  });

  test('a term of days counts by its part of the calendar', () => {
    const rows = [
      ['Customer ID', 'Customer', 'Start date', 'End date', 'Contract value'],
      ['C1', 'Oak', '2026-01-01', '2026-01-31', 100],
      ['C2', 'Elm', '2026-01-16', '2026-02-14', 100],
    ];
    const [whole, parts] = yearly(rows);
    expect(whole).toBe(1200);
    expect(parts).toBeCloseTo(1200 / (16 / 31 + 14 / 28), 9);
  });
});

test('rows that add others up are no customers', () => {
  const rows = [
    ['Customer ID', 'Customer', 'Start date', 'MRR'],
    ['C1', 'Oak', '2026-01-01', 100],
    ['', 'Total', '', 100],
  ];
  expect(customersOf(rows).size).toBe(1);
});
