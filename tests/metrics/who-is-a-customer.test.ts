import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { call, sentence } from '../functions/call';
import { explained } from './explained';

describe('the status', () => {
  const rows: Cells = [
    ['Customer', 'Status', 'Start date', 'End date', 'MRR', 'Product', 'NPS'],
    ['A', 'Active', '2024-01-01', '', 100, 'Desk', 9],
    ['B', 'Churned', '2024-01-01', '2026-05-01', 100, 'Desk', 9],
    ['C', 'Prospect', '', '', 900, 'Chair', 0],
    ['D', 'Trial', '2026-01-01', '', 900, 'Chair', 0],
    ['E', 'Lead', '', '', 900, 'Chair', 0],
  ];

  test('of prospects, leads and trials makes no customer, and they are counted', () => {
    expect(call('CHURNRATE', rows, '2026-Q2')).toBe(0.5);
    expect(explained('CHURNRATE', rows, '2026-Q2').get('Prospects, leads and trials by their status, left out')).toBe(
      3,
    );
    expect(call('REVENUEPERCUSTOMER', rows)).toBe(1200);
    expect(call('CONTRACTVALUE', rows)).toBe(1200);
    expect(call('CUSTOMERSENTIMENT', rows)).toBe(100);
    expect(call('NEWCUSTOMERS', rows)).toBe(2);
    expect(call('PRODUCTADOPTION', rows)).toEqual([
      ['Product', 'Customers', 'Share'],
      ['Desk', 1, 1],
    ]);
    const lines = explained('CONTRACTVALUE', rows);
    expect(lines.get('Left out: prospects, leads and trials by their status')).toBe('3 (rows 4, 5, 6)');
  });

  test.each(['Prospekt', 'Potensiell kunde', 'Potencjalny klient', '潜在客户', 'مشتری بالقوه', 'Trialing'])(
    '%s makes none either',
    (status) => {
      const others = rows.map((row) => row.map((cell) => (cell === 'Prospect' ? status : cell)));
      expect(call('CHURNRATE', others, '2026-Q2')).toBe(0.5);
    },
  );

  test('that says active keeps a customer whose end has passed, and that is told', () => {
    const renewed: Cells = [
      ['Customer', 'Status', 'Start date', 'End date'],
      ['A', 'Active', '2024-01-01', '2025-12-31'],
      ['B', 'Active', '2025-07-01', '2026-06-30'],
      ['C', 'Churned', '2024-01-01', '2026-05-31'],
    ];
    const lines = explained('CHURNRATE', renewed, '2026');
    expect(lines.get('Customers at the start')).toBe(3);
    expect(lines.get('Of these lost by the end')).toBe(1);
    expect(lines.get('Customers whose status says active although the end date has passed, counted')).toBe(1);
  });

  test('that says active lets a contract end where the next one starts', () => {
    const followed: Cells = [
      ['Customer', 'Status', 'Start date', 'End date', 'ARR'],
      ['A', 'Active', '2024-01-01', '2024-12-31', 100],
      ['A', 'Active', '2025-03-01', '2027-02-28', 130],
    ];
    expect(call('REVENUEPERCUSTOMER', followed)).toBe(130);
    expect(call('CHURNRATE', followed, '2025-Q1')).toBe(0);
  });

  test('alone tells nothing of when, and the sentence is of customers', () => {
    const undated = [
      ['Customer', 'Status', 'Start date'],
      ['A', 'Active', '2024-01-01'],
      ['B', 'Churned', '2024-01-01'],
    ];
    expect(sentence(() => call('CHURNRATE', undated))).toMatch(/^CHURNRATE needs an End date or Churned column/);
  });

  test('that says ended on an unknown day counts who has no other contract', () => {
    const rows: Cells = [
      ['Customer', 'Start date', 'End date', 'Status'],
      ['A', '2024-01-01', '', 'Expired'],
      ['A', '2025-01-01', '', 'Active'],
      ['B', '2024-01-01', '', 'Cancelled'],
      ['C', '2024-01-01', '2026-05-05', 'Ended'],
    ];
    expect(explained('CHURNRATE', rows).get('Customers who have left on an unknown day, left out')).toBe(1);
  });
});

describe('dates', () => {
  test('of churn decide beside those of terms', () => {
    const rows: Cells = [
      ['Customer', 'Start date', 'End date', 'Churn date', 'Contract value'],
      ['A', '2024-01-01', '2025-12-31', '', 2400],
      ['B', '2025-07-01', '2026-06-30', '2026-02-01', 1200],
      ['C', '2024-01-01', '2026-12-31', '', 3600],
    ];
    const lines = explained('CHURNRATE', rows, '2026');
    expect(lines.get('Customers at the start')).toBe(3);
    expect(lines.get('Of these lost by the end')).toBe(1);
    expect(lines.get('Customers whose term has passed without a churn date, counted')).toBe(1);
  });

  test('of renewal are no ends', () => {
    const rows: Cells = [
      ['Customer', 'Start date', 'Renewal date', 'MRR'],
      ['A', '2024-01-01', '2026-05-01', 100],
      ['B', '2024-01-01', '2026-08-01', 300],
    ];
    expect(call('REVENUEPERCUSTOMER', rows)).toBe(2400);
    expect(sentence(() => call('CHURNRATE', rows, '2026-Q2'))).toMatch(
      /^CHURNRATE needs an End date or Churned column/,
    );
  });

  test('that cannot be read leave their customers out, those without a start count since ever: both are told', () => {
    const rows: Cells = [
      ['Customer', 'Start date', 'End date'],
      ['A', '2025-01-01', ''],
      ['B', '2025-01-01', '2026-05-01'],
      ['C', 'n/a', ''],
      ['D', '2025-01-01', '2026-13-45'],
      ['E', 'soon', ''],
    ];
    const lines = explained('CHURNRATE', rows, '2026-Q2');
    expect(lines.get('Customers at the start')).toBe(3);
    expect(lines.get('Customers with a start or end date that cannot be read, left out')).toBe(2);
    expect(lines.get('Customers without a start date, counted as customers since ever')).toBe(1);
  });

  test('of registration stand in for starts, and that is told', () => {
    const rows: Cells = [
      ['Customer', 'Registered', 'Churned'],
      ['A', '2025-01-01', ''],
      ['B', '2025-01-01', '2026-05-01'],
    ];
    const lines = explained('CHURNRATE', rows, '2026-Q2');
    expect(lines.get('Churn: lost ÷ customers at the start')).toBe(0.5);
    expect(lines.get('Customers counted from their registration on, without a start date')).toBe(2);
  });

  test.each([
    ['Subscription ID', 'Account name', 'Started', 'Canceled at'],
    ['Subscription ID', 'Customer Name', 'Start Date (UTC)', 'Canceled At (UTC)'],
    ['Kontraktsnummer', 'Kund', 'Startade', 'Annullerad den'],
    ['Kontraktsnummer', 'Kunde', 'Startet den', 'Kansellert'],
    ['Numer umowy', 'Klient', 'Rozpoczęto', 'Data anulowania'],
    ['合同编号', '客户', '启用日期', '取消时间'],
    ['شماره قرارداد', 'مشتری', 'شروع شده', 'زمان لغو'],
  ])('are known under %j, %j, %j and %j', (...headers) => {
    const rows: Cells = [headers, ['s1', 'A', '2024-01-01', ''], ['s2', 'B', '2024-01-01', '2026-05-01']];
    expect(call('CHURNRATE', rows, '2026-Q2')).toBe(0.5);
  });
});

describe('whose a row is', () => {
  test('is told by the id of a customer before the name', () => {
    const rows: Cells = [
      ['Customer ID', 'Customer', 'Start date', 'End date'],
      ['C1', 'John Smith', '2024-01-01', '2026-05-01'],
      ['C2', 'John Smith', '2024-01-01', ''],
      ['C3', 'Acme', '2024-01-01', '2025-12-31'],
      ['C3', 'Acme Inc', '2026-01-01', ''],
    ];
    expect(call('CHURNRATE', rows, '2026-Q2')).toBeCloseTo(1 / 3, 12);
    expect(call('NEWCUSTOMERS', rows)).toBe(3);
    expect(call('CHURNRATE', rows, '2025-Q4')).toBe(0);
  });

  test('is told by the name before an id that may be one of contracts', () => {
    const rows: Cells = [
      ['Subscription ID', 'Customer', 'Start date'],
      ['S1', 'Acme', '2024-01-01'],
      ['S2', 'ACME ', '2024-05-01'],
    ];
    expect(call('NEWCUSTOMERS', rows)).toBe(1);
  });

  test('ids that differ in marks are different ones, and names in what a plus or a point tells', () => {
    const ids = ['1.1', '11', '1-1', '01', '0.1'].map((id) => [id, '2025-01-01', 10]);
    expect(call('NEWCUSTOMERS', [['Customer ID', 'Start date', 'ARR'], ...ids])).toBe(5);
    const names = ['C++ Corp', 'C# Corp', 'C Corp', 'Store 1.1', 'Store 11', 'Oak & Co', 'OAK-CO.'];
    const rows = names.map((name) => [name, '2025-01-01', 10]);
    expect(call('NEWCUSTOMERS', [['Customer', 'Start date', 'ARR'], ...rows])).toBe(6);
  });
});

test('nobody lost of a few is at least 0 %', () => {
  const rows = [['Customer', 'Start date', 'End date'], ...'ABCDEF'.split('').map((name) => [name, '2024-01-01', ''])];
  rows.push(['G', '2024-01-01', '2025-01-01']);
  expect(explained('CHURNRATE', rows, '2026-Q2').get('95 % of churn from')).toBe(0);
});
