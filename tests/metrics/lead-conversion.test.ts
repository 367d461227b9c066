import { describe, expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { DEALS, LEADS } from './lead-rows';

const conversion = (...args: string[]) => call('LEADCONVERSION', LEADS, DEALS, ...args);

test('is the customers won in the period for each lead created in it', () => {
  expect(conversion()).toBe(0.2);
  expect(conversion('2026-Q1')).toBe(1 / 8);
  expect(conversion('2026-Q2')).toBe(1);
  expect(conversion('2025')).toBe('');
});

test('can pass 100 %: most customers of a month were leads of earlier ones', () => {
  const [header, ...rows] = DEALS;
  const sooner = [header!, ...rows.map((row) => (row[0] === 'D3' ? ['D3', 'L08', 'Won', '', '2026-04-01'] : row))];
  expect(call('LEADCONVERSION', LEADS, sooner, '2026-04')).toBe(2);
});

test('of the cohort it is the leads created in the period that are customers by now', () => {
  expect(conversion('2026-Q1', '', '@cohort', 'yes')).toBe(2 / 8);
  expect(conversion('2026-Q2', '', '@cohort', 'yes')).toBe(0);
  expect(conversion('2026-Q1', '', '@cohort', 'no')).toBe(conversion('2026-Q1'));
});

test('from MQL or SQL it is of those that became so in the period; one without a date of it counts from its created date', () => {
  expect(conversion('2026-Q1', '', '@from', 'MQL')).toBe(1 / 6);
  expect(conversion('2026-Q1', '', '@from', 'mql', '@cohort', 'yes')).toBe(2 / 6);
  expect(conversion('2026-Q1', '', '@from', 'SQL')).toBe(1 / 4);
  expect(conversion('2026-Q1', '', '@from', 'SQL', '@cohort', 'yes')).toBe(2 / 4);
});

describe('by group', () => {
  test('a group has its own leads and customers', () => {
    expect(byGroup(conversion('', 'Owner'))).toEqual({ Ada: 2 / 5, Ben: 0 });
    expect(byGroup(conversion('', 'Source'))).toEqual({ Web: 2 / 7, Fair: 0, '(blank)': 0 });
  });

  test('months are of customers and leads alike, or of the cohort', () => {
    expect(byGroup(conversion('', 'month'))).toEqual({ '2026-01': 0, '2026-02': 0, '2026-03': 0.5, '2026-04': 1 });
    expect(byGroup(conversion('', 'month', '@cohort', 'yes'))).toEqual({
      '2026-01': 1 / 3,
      '2026-02': 1 / 3,
      '2026-03': 0,
      '2026-04': 0,
    });
  });
});

test('the explanation of a cohort tells the share that is still open', () => {
  const rows = new Map(
    call('KPIEXPLAIN', 'LEADCONVERSION', LEADS, DEALS, '2026-Q1', '', '@cohort', 'yes') as [string, unknown][],
  );
  expect(rows.get('New customers')).toBe(2);
  expect(rows.get('Leads')).toBe(8);
  // L05 has an open deal, L06 and L07 are being worked on; the deal of L08 was lost.
  expect(rows.get('Share still open')).toBe(3 / 8);
  expect(rows.get('95 % from')).toBeLessThan(2 / 8);
  expect(rows.get('95 % to')).toBeGreaterThan(2 / 8);
});

test('without deals a lead that was converted is a customer', () => {
  expect(call('LEADCONVERSION', LEADS)).toBe(0.3);
});

test('where converted means an opportunity, the deals are asked for', () => {
  const leads = LEADS.map((row, i) => [...row, i === 0 ? 'Converted opportunity ID' : row[7] ? `D${i}` : '']);
  expect(sentence(() => call('LEADCONVERSION', leads))).toMatch(/^LEADCONVERSION needs .*range of deals/);
});

test('a month asked for without dates is a sentence', () => {
  const leads = [
    ['Lead ID', 'Source', 'Converted'],
    ['L1', 'Web', 1],
    ['L2', 'Web', 0],
  ];
  expect(call('LEADCONVERSION', leads)).toBe(0.5);
  expect(sentence(() => call('LEADCONVERSION', leads, '2026'))).toMatch(/^LEADCONVERSION needs .*Created date column/);
  expect(sentence(() => call('LEADCONVERSION', leads, '', 'month'))).toMatch(/^LEADCONVERSION needs /);
});

test('unknown options are named', () => {
  expect(sentence(() => conversion('', '', '@from', 'PQL'))).toBe(
    'LEADCONVERSION has no from "PQL". It knows mql, sql',
  );
});

test('a status that says customer tells it beside a Converted checkbox, and either is enough', () => {
  const leads = [
    ['Lead ID', 'Created', 'Status', 'Converted'],
    ['L1', '2026-01-05', 'Customer', false],
    ['L2', '2026-01-06', 'Qualified', true],
    ['L3', '2026-01-07', 'Contacted', false],
    // The checkbox knows better what converted means.
    ['L4', '2026-01-08', 'Converted', false],
  ];
  expect(call('LEADCONVERSION', leads, '', '', '@cohort', 'yes')).toBe(0.5);
});
