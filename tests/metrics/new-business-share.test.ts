import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';

const DEALS = [
  ['Deal', 'Account', 'Stage', 'Amount', 'Created', 'Closed'],
  ['A', 'Oak', 'Won', 100, '2024-01-01', '2024-02-01'],
  ['B', 'Elm', 'Won', 200, '2024-03-01', '2024-12-31'],
  ['C', 'Oak', 'Won', 300, '2024-12-01', '2025-02-01'],
  ['D', 'Fir', 'Won', 400, '2025-01-01', '2025-03-01'],
  ['E', 'fir ', 'Won', 500, '2025-02-01', '2025-03-01'],
  ['F', 'Fir', 'Won', 600, '2025-05-01', '2025-06-01'],
  ['G', 'Yew', 'Lost', 900, '2025-05-01', '2025-07-01'],
  ['H', 'Yew', 'Won', 700, '2025-08-01', '2025-09-01'],
  ['I', '', 'Won', 800, '2025-08-01', '2025-09-01'],
  ['J', 'Yew', 'Proposal', 990, '2025-09-01', ''],
];

test('an account is new on the day of its first won deal', () => {
  // from 2025-02-01 on: D, E and H are new, C and F are not
  expect(call('NEWBUSINESSSHARE', DEALS)).toBeCloseTo(1600 / 2500, 12);
  expect(call('NEWBUSINESSSHARE', DEALS, '2025-03')).toBe(1);
  expect(call('NEWBUSINESSSHARE', DEALS, '2025-06')).toBe(0);
});

test('the first 12 months of data tell nothing', () => {
  expect(call('NEWBUSINESSSHARE', DEALS, '2024')).toBe('');
});

test('a customers tab tells of the first 12 months too, and who was a customer before', () => {
  const customers = [
    ['Customer ID', 'Customer', 'Start date', 'MRR'],
    ['C1', 'Oak', '2024-02-05', 10],
    ['C2', 'Elm', '2020-01-01', 10],
    ['C3', 'Fir', '2025-03-01', 10],
  ];
  // Oak is new with A; Elm was a customer before B
  expect(call('NEWBUSINESSSHARE', DEALS, customers, '2024')).toBeCloseTo(100 / 300, 12);
});

test('a type column decides where it says new or existing', () => {
  const types = ['New', 'Renewal', 'Upsell', 'Other', '', 'New', 'New', 'Existing', 'New', 'New'];
  const deals = DEALS.map((row, i) => [...row, i === 0 ? 'Type' : types[i - 1]!]);
  // new: A, F and I; existing: B, C and H; neither: D and E
  expect(call('NEWBUSINESSSHARE', deals)).toBeCloseTo((100 + 600 + 800) / (1500 + 200 + 300 + 700), 12);
  expect(call('NEWBUSINESSSHARE', deals, '2024')).toBeCloseTo(100 / 300, 12);
});

test('a type column of other words does not', () => {
  const deals = DEALS.map((row, i) => [...row, i === 0 ? 'Type' : 'Hardware']);
  expect(call('NEWBUSINESSSHARE', deals)).toBe(call('NEWBUSINESSSHARE', DEALS));
});

test('the explanation counts the won deals that are neither', () => {
  // A and B within the first 12 months, I without an account
  expect(call('KPIEXPLAIN', 'NEWBUSINESSSHARE', DEALS)).toContainEqual([
    'Won deals left out: neither new nor existing',
    3,
  ]);
});

test('by quarter', () => {
  const quarterly = byGroup(call('NEWBUSINESSSHARE', DEALS, '2025', 'quarter'));
  expect(quarterly['2025-Q1']).toBeCloseTo(900 / 1200, 12);
  expect(quarterly['2025-Q3']).toBe(1);
});

test('it needs a type or an account', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Closed'],
    ['A', 'Won', 100, '2024-02-01'],
  ];
  expect(sentence(() => call('NEWBUSINESSSHARE', deals))).toMatch(
    /^NEWBUSINESSSHARE needs a Deal type or Account column/,
  );
});

test('says why it is empty in a short export', () => {
  const deals = DEALS.filter((row) => row[0] !== 'C').slice(0, 3);
  expect(call('NEWBUSINESSSHARE', deals)).toBe('');
  const lines = new Map(call('KPIEXPLAIN', 'NEWBUSINESSSHARE', deals) as [string, unknown][]);
  expect(lines.get('Why it is empty')).toBe(
    'No won deal is known to be with a new or an existing customer: it takes types that say so, a range of customers, or more than 12 months of deals',
  );
  expect(new Map(call('KPIEXPLAIN', 'NEWBUSINESSSHARE', DEALS) as [string, unknown][]).has('Why it is empty')).toBe(
    false,
  );
});
