import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';

const TODAY = environmentOn('2026-11-23');
const answer = (name: string, ...args: Argument[]) => callIn(TODAY, name, ...args);
const explain = (name: string, ...args: Argument[]) =>
  new Map(answer('KPIEXPLAIN', name, ...args) as [string, unknown][]);

const SUBSCRIPTIONS = [
  ['Subscription ID', 'Customer', 'Plan', 'Amount', 'Billing period', 'Start date', 'Cancelled at', 'Status'],
  ['S1', 'Alpha', 'Pro', 100, 'Monthly', '2025-01-01', '', 'active'],
  ['S2', 'Beta', 'Pro', 1200, 'Yearly', '2025-02-01', '', 'active'],
  ['S3', 'Gamma', 'Pro', 100, 'Monthly', '2025-03-01', '2026-08-01', 'canceled'],
  ['S4', 'Delta', 'Pro', 300, 'Quarterly', '2025-03-01', '', 'active'],
];

test('an amount is that of its billing period: all pay 1,200 a year', () => {
  expect(answer('CONTRACTVALUE', SUBSCRIPTIONS)).toBe(1200);
  expect(answer('REVENUEPERCUSTOMER', SUBSCRIPTIONS)).toBe(1200);
  expect(answer('NETREVENUERETENTION', SUBSCRIPTIONS, '2026-Q3')).toBe(0.75);
});

const billed = (period: string, header = 'Billing period', value = 'Amount') => [
  ['Subscription ID', 'Customer', value, header, 'Start date'],
  ['S1', 'Alpha', 60, period, '2025-01-01'],
  ['S2', 'Beta', 60, 'Monthly', '2025-01-01'],
];
const yearly = (period: string) => byGroup(answer('CONTRACTVALUE', billed(period), '', 'Customer')).Alpha;

test.each([
  ['weekly', 3120],
  ['P1W', 3120],
  ['month', 720],
  ['P1M', 720],
  ['per month', 720],
  ['Every 1 month', 720],
  ['every 3 months', 240],
  ['3 months', 240],
  ['P3M', 240],
  ['Quarter', 240],
  ['half-yearly', 120],
  ['Semi-annual', 120],
  ['6 months', 120],
  ['annually', 60],
  ['Annual', 60],
  ['year', 60],
  ['P1Y', 60],
  ['2 years', 30],
  ['månadsvis', 720],
  ['3 månader', 240],
  ['kvartalsvis', 240],
  ['miesięcznie', 720],
  ['每月', 720],
  ['季付', 240],
  ['ماهانه', 720],
  ['سالانه', 60],
])('60 billed "%s" are %d a year', (period, value) => {
  expect(yearly(period)).toBeCloseTo(value, 9);
});

test.each([['Billing interval'], ['Billing frequency'], ['Billing cycle'], ['Payment frequency'], ['Recurrence']])(
  'the column may be headed %s',
  (header) => {
    expect(answer('CONTRACTVALUE', billed('Monthly', header))).toBe(720);
  },
);

test.each([
  [['Kund-ID', 'Kund', 'Belopp', 'Faktureringsperiod', 'Startdatum']],
  [['Kunde-ID', 'Kunde', 'Beløp', 'Faktureringsfrekvens', 'Startdato']],
  [['ID klienta', 'Klient', 'Kwota', 'Okres rozliczeniowy', 'Data rozpoczęcia']],
  [['客户编号', '客户名称', '金额', '付款周期', '开始日期']],
  [['شناسه مشتری', 'نام مشتری', 'مبلغ', 'دوره صورتحساب', 'تاریخ شروع']],
])('or in the language of the sheet: %j', (head) => {
  expect(answer('CONTRACTVALUE', [head, ...billed('Monthly').slice(1)])).toBe(720);
});

test('a billing period that is not understood leaves its value out, and KPIEXPLAIN says so', () => {
  const rows = billed('One-time');
  expect(answer('CONTRACTVALUE', rows)).toBe(720);
  const label = 'Values left out, with a billing period that is not understood';
  expect(explain('CONTRACTVALUE', rows).get(label)).toBe(1);
  expect(explain('REVENUEPERCUSTOMER', rows).get(label)).toBe(1);
  // Where nothing is written it is that of a year, as ever
  expect(byGroup(answer('CONTRACTVALUE', billed(''), '', 'Customer')).Alpha).toBe(60);
  expect(explain('CONTRACTVALUE', billed('')).get('Contract values taken as those of a year, without a term')).toBe(1);
});

test('what a header calls the value of the contract is that of its term, however it is billed', () => {
  const rows = [
    ['Contract ID', 'Customer', 'Contract value', 'Billing period', 'Contract months', 'Start date'],
    ['K1', 'Alpha', 24000, 'Monthly', 24, '2025-01-01'],
    ['K2', 'Beta', 100, 'Monthly', '', '2025-01-01'],
  ];
  const value = byGroup(answer('CONTRACTVALUE', rows, '', 'Customer'));
  expect(value).toEqual({ Alpha: 12000, Beta: 1200 });
});
