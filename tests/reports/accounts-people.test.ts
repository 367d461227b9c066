import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import {
  type AccountBook,
  type AccountFacts,
  isCustomer,
  stretchOf,
  usualGap,
  worthOf,
} from '../../src/reports/accounts/people/account-facts';
import { accountsAtRisk, risksOf } from '../../src/reports/accounts/people/at-risk';
import { loyalCustomers, loyalDays } from '../../src/reports/accounts/people/loyal';
import { ratingsIn } from '../../src/reports/accounts/people/ratings';
import { readAccounts } from '../../src/reports/accounts/people/read-accounts';
import { accountsInput } from './accounts-book';

const day = (iso: string) => dayFromIso(iso)!;
const TODAY = day('2026-06-30');
/** So many days ago. */
const ago = (...days: number[]) => days.map((each) => TODAY - each);

const account = (facts: Partial<AccountFacts>): AccountFacts => ({
  name: 'Oak',
  days: [],
  orders: facts.days?.length ?? 0,
  revenue: 0,
  lastYear: 0,
  recent: 0,
  earlier: 0,
  contract: null,
  lastActivity: null,
  ...facts,
});
const contract = { since: day('2024-01-01'), ends: null, yearlyValue: 1200, rating: null };
const bookOf = (accounts: AccountFacts[], more: Partial<AccountBook> = {}): AccountBook => ({
  accounts,
  today: TODAY,
  from: day('2022-01-01'),
  stretch: 365,
  scale: { top: 10, low: 6 },
  ...more,
});
const kindsOf = (facts: Partial<AccountFacts>, more?: Partial<AccountBook>) =>
  risksOf(account(facts), bookOf([], more)).map(({ kind }) => kind);

describe('the usual gap', () => {
  test.each([
    [[90, 60, 30, 0], 30],
    // Gaps of 40, 10, 30 and 20: the median lies between 20 and 30
    [[100, 60, 50, 20, 0], 25],
    [[60, 30, 0], null],
    [[], null],
  ])('of orders %j days ago is %j', (days, gap) => {
    expect(usualGap(account({ days: ago(...days) }))).toBe(gap);
  });
});

describe('the stretch that is compared is the longest that the data holds twice', () => {
  test.each([
    [730, 365],
    [729, 182],
    [364, 182],
    [363, 91],
    [182, 91],
    [181, null],
  ])('%d days of data: %j', (days, stretch) => {
    expect(stretchOf(TODAY - days + 1, TODAY)).toBe(stretch);
  });
});

describe('who is a customer', () => {
  test.each<[string, Partial<AccountFacts>, boolean]>([
    ['bought a year ago', { days: ago(365) }, true],
    ['bought a year and a day ago', { days: ago(366) }, false],
    ['buys every 150 days, and has not for 600', { days: ago(1050, 900, 750, 600) }, true],
    ['buys every 150 days, and has not for 601', { days: ago(1051, 901, 751, 601) }, false],
    ['has a contract, and never ordered', { contract }, true],
    ['has ordered today, and its contract has ended', { days: ago(0), contract: 'ended' }, false],
    ['is known by an activity alone', {}, false],
  ])('who %s: %s', (_, facts, isOne) => {
    expect(isCustomer(account(facts), TODAY)).toBe(isOne);
  });
});

describe('signs of leaving', () => {
  test.each<[string, Partial<AccountFacts>, string[]]>([
    ['an order at twice the usual gap is not late yet', { days: ago(150, 120, 90, 60) }, []],
    ['a day more is', { days: ago(151, 121, 91, 61) }, ['overdue']],
    ['who buys each week is late after three', { days: ago(42, 35, 28, 21) }, []],
    ['and a day', { days: ago(43, 36, 29, 22) }, ['overdue']],
    ['half of what it paid before is no fall', { days: ago(500, 400, 10), recent: 50, earlier: 100 }, []],
    ['less than half is', { days: ago(500, 400, 10), recent: 49, earlier: 100 }, ['falling']],
    ['one order before proves nothing', { days: ago(500, 10), recent: 1, earlier: 100 }, []],
    ['a contract that ends in 90 days', { contract: { ...contract, ends: TODAY + 90 } }, ['ending']],
    ['in 91 days', { contract: { ...contract, ends: TODAY + 91 } }, []],
    ['a score of 6', { contract: { ...contract, rating: 6 } }, ['rating']],
    ['a score of 7', { contract: { ...contract, rating: 7 } }, []],
    ['no contact for 90 days', { contract, lastActivity: TODAY - 90 }, []],
    ['for 91', { contract, lastActivity: TODAY - 91 }, ['quiet']],
    ['an order is a contact', { contract, lastActivity: TODAY - 91, days: ago(20) }, []],
    ['no activity known at all', { contract }, []],
  ])('%s', (_, facts, kinds) => {
    expect(kindsOf(facts)).toEqual(kinds);
  });

  test('without two stretches of data nothing falls, without ratings none is low', () => {
    expect(kindsOf({ days: ago(500, 400, 10), recent: 1, earlier: 100 }, { stretch: null })).toEqual([]);
    expect(kindsOf({ contract: { ...contract, rating: 0 } }, { scale: null })).toEqual([]);
  });

  test('the reasons carry the figures behind them', () => {
    const risks = risksOf(account({ days: ago(460, 430, 400, 370), recent: 0, earlier: 80 }), bookOf([]));
    expect(risks).toEqual([
      { kind: 'overdue', silent: 370, gap: 30 },
      { kind: 'falling', recent: 0, earlier: 80 },
    ]);
  });
});

test('those with most reasons come first, of these those who bring most, then by name', () => {
  const late = { days: ago(151, 121, 91, 61) };
  const found = accountsAtRisk(
    bookOf([
      account({ name: 'Small', ...late, lastYear: 5 }),
      account({ name: 'Birch', ...late, lastYear: 90 }),
      account({ name: 'Alder', ...late, lastYear: 90 }),
      account({ name: 'Twice', ...late, lastYear: 1, lastActivity: TODAY - 95, contract: { ...contract, rating: 1 } }),
      account({ name: 'Gone', days: ago(900, 800, 700, 600) }),
      account({ name: 'Fine', days: ago(90, 60, 30, 1) }),
    ]),
  );
  expect(found.map(({ account: { name }, risks, worth }) => [name, risks.length, worth])).toEqual([
    ['Twice', 2, 1200],
    ['Alder', 1, 90],
    ['Birch', 1, 90],
    ['Small', 1, 5],
  ]);
});

describe('loyal customers', () => {
  const steady = ago(400, 300, 200, 100);
  test.each<[string, Partial<AccountFacts>, boolean]>([
    ['a year, four orders', { days: steady }, true],
    ['three orders', { days: ago(400, 200, 100) }, false],
    ['four orders within a year', { days: ago(364, 300, 200, 100) }, false],
    ['late', { days: ago(700, 600, 500, 400) }, false],
    ['a contract for two years', { contract }, true],
    ['a contract since always', { contract: { ...contract, since: null } }, true],
    ['a contract since this year', { contract: { ...contract, since: day('2026-01-01') } }, false],
    ['a contract that ends soon', { contract: { ...contract, ends: TODAY + 30 } }, false],
    ['left', { days: steady, contract: 'ended' }, false],
  ])('%s: %s', (_, facts, isLoyal) => {
    expect(loyalCustomers(bookOf([account(facts)]))).toHaveLength(isLoyal ? 1 : 0);
  });

  test('are listed by what they have paid, with how long they have been there', () => {
    const found = loyalCustomers(
      bookOf([
        account({ name: 'Elm', days: steady, revenue: 70 }),
        account({ name: 'Oak', days: ago(500, 300, 200, 100), revenue: 90 }),
        account({ name: 'Fir', contract }),
      ]),
    );
    expect(found.map(({ account: { name }, days, worth }) => [name, days, worth])).toEqual([
      ['Fir', TODAY - day('2024-01-01'), 1200],
      ['Oak', 500, 90],
      ['Elm', 400, 70],
    ]);
  });

  test('half of the data is enough where it is shorter than two years', () => {
    expect(loyalDays(bookOf([], { from: TODAY - 199 }))).toBe(100);
    expect(loyalDays(bookOf([]))).toBe(365);
  });
});

test('what an account is worth: its contracts, else what it paid in 12 months', () => {
  expect(worthOf(account({ contract, lastYear: 5 }))).toBe(1200);
  expect(worthOf(account({ contract: { ...contract, yearlyValue: null }, lastYear: 5 }))).toBe(5);
  expect(worthOf(account({ contract: 'ended', lastYear: 5 }))).toBe(5);
});

test.each([
  [[1, 4, 5], { top: 5, low: 2 }],
  [[1, 8, NaN], { top: 10, low: 4 }],
  [[55, 90], { top: 100, low: 40 }],
  [[1000], null],
])('ratings %j are on a scale of %j', (values, scale) => {
  const column = { kind: 'number' as const, values: Float64Array.from(values) };
  expect(ratingsIn({ column: (field) => (field === 'rating' ? column : undefined) })!.scale).toEqual(scale);
});

describe('accounts are read from the tabs', () => {
  const ORDERS = [
    ['Order ID', 'Order date', 'Customer ID', 'Customer', 'Amount', 'Status'],
    ['O1', '2024-06-01', 'C1', 'Oak & Co', 100, 'Completed'],
    ['O1', '2024-06-01', 'C1', 'Oak & Co', 50, 'Completed'],
    ['O2', '2025-12-01', 'C1', 'oak & co', 30, 'Completed'],
    ['O3', '2025-12-05', 'C1', 'Oak & Co', -10, 'Completed'],
    ['O4', '2025-12-05', 'C1', 'Oak & Co', 70, 'Cancelled'],
    ['O5', '2026-09-01', 'C1', 'Oak & Co', 900, 'Completed'],
    ['O6', '2026-01-01', '', 'Elm Ltd', 5, 'Completed'],
    ['O7', '2026-01-01', '', '', 5, 'Completed'],
  ];
  const CUSTOMERS = [
    ['Customer ID', 'Customer', 'Start date', 'End date', 'Yearly revenue', 'NPS'],
    ['C1', 'Oak & Co', '2023-01-01', '', 1000, 9],
    ['C1', 'Oak & Co', '2025-01-01', '2026-12-31', 500, 4],
    ['C2', 'Fir AB', '2024-01-01', '2025-01-01', 700, 2],
  ];
  const ACTIVITIES = [
    ['Date', 'Rep', 'Type', 'Account'],
    ['2026-05-01', 'Ada', 'Call', 'OAK & CO'],
    ['2026-06-01', 'Ada', 'Call', 'Nobody'],
    ['2026-08-01', 'Ada', 'Call', 'Oak & Co'],
  ];
  const tabs = { sales: 'orders' as const, hasContracts: true, hasActivities: true };
  const input = accountsInput({ orders: ORDERS, customers: CUSTOMERS, activities: ACTIVITIES }, '2026-06-30', '2026');
  const { accounts, from, stretch } = readAccounts(tabs, input);
  const called = (name: string) => accounts.find((each) => each.name === name)!;

  test('joined by id and by name, however that is spelled', () => {
    expect(accounts.map(({ name }) => name)).toEqual(['Oak & Co', 'Fir AB', 'Elm Ltd']);
  });

  test('with what they bought up to today: cancelled orders and those to come left out, returns taken off', () => {
    expect(called('Oak & Co')).toMatchObject({
      days: [day('2024-06-01'), day('2025-12-01')],
      orders: 2,
      revenue: 170,
      lastYear: 20,
      recent: 20,
      // 759 days ago, before both stretches
      earlier: 0,
    });
    expect([from, stretch]).toEqual([day('2023-01-01'), 365]);
  });

  test('with their contracts in force, the lowest rating and the last contact', () => {
    expect(called('Oak & Co').contract).toEqual({ since: day('2023-01-01'), ends: null, yearlyValue: 1500, rating: 4 });
    expect(called('Fir AB').contract).toBe('ended');
    expect(called('Elm Ltd').contract).toBeNull();
    expect(called('Oak & Co').lastActivity).toBe(day('2026-05-01'));
  });
});
