import { ratio } from '../lib/ratio';
import { total } from '../lib/total';
import {
  type AccountTable,
  HOW_MUCH,
  SAMPLE_CONTRACTS,
  SAMPLE_ORDERS,
  USES_STATUS,
  WHICH_ORDERS,
  waysOfAccounts,
} from './accounts';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { onYearBefore, totalOf, YEAR_REMARKS } from './revenue-of-accounts';

export const netRevenueRetention = defineMetric({
  id: 'netRevenueRetention',
  name: 'NETREVENUERETENTION',
  title: 'Net revenue retention',
  summary: 'What the customers of a year before bring now, as a share of what they brought then',
  rule: 'Revenue in the period from customers with revenue in the same period a year before ÷ their revenue then',
  remarks: [
    ...YEAR_REMARKS,
    'Over 100 % those who stayed have bought more than those who left took away; new customers do not count',
    WHICH_ORDERS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S4'],
  value: waysOfAccounts(['customers', 'orders', 'deals'], HOW_MUCH, compute),
  uses: USES_STATUS,
  withoutPeriod: 'running quarter',
  over: 'whole period',
});

function compute(input: KpiInput, table: AccountTable): ComputedAnswer {
  const found = onYearBefore('NETREVENUERETENTION', input, table);
  if ('problem' in found) return { found: found.found, values: [null], details: [], problem: found.problem };
  const before = new Map([...found.before].filter(([, then]) => then > 0));
  const own = [...before].map(([account, then]) => ({ then, now: found.now.get(account) ?? 0 }));
  const [now, then] = [total(own.map((each) => each.now)), totalOf(before)];
  return {
    found: found.found,
    values: [ratio(now, then)],
    details: [
      ['Customers with revenue a year before', before.size],
      ['Their revenue then', then],
      ['Their revenue now', now],
      ['More from those who bought more', total(own.map((each) => Math.max(0, each.now - each.then)))],
      [
        'Less from those who bought less',
        total(own.filter((each) => each.now > 0).map((each) => Math.min(0, each.now - each.then))),
      ],
      ['Lost with those who left', total(own.filter((each) => each.now <= 0).map((each) => each.now - each.then))],
      ['Revenue of new customers, left out', totalOf(found.now) - now],
      ...found.untold,
    ],
    ...(before.size === 0 ? { problem: 'No customer had revenue a year before' } : {}),
  };
}

export const examples: readonly Example[] = [
  // 12,000 of Oak & Co, 3,000 of Fir AB and 5,000 of Yew Inc; a year before 14,000, 3,000, 4,000 and 6,000 of Elm Ltd
  { ranges: [SAMPLE_CONTRACTS], result: 0.740740740740741 },
  { ranges: [SAMPLE_ORDERS], args: ['2026-Q2'], result: 1.2 },
];
