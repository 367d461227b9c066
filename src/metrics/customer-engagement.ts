import { type Engagement, engagedCustomers } from '../derive/customer-engagement';
import { customerStays } from '../derive/customer-stays';
import { ratio } from '../lib/ratio';
import { wilson } from '../lib/wilson';
import { SAMPLE_ACTIVITIES } from './activities';
import { untoldOf } from './customer-base';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const customerEngagement = defineMetric({
  id: 'customerEngagement',
  name: 'CUSTOMERENGAGEMENT',
  title: 'Customer engagement',
  summary: 'The share of active customers who do something with us',
  rule: 'Active customers with an inbound reply, a held meeting, a use or a reorder in the period ÷ customers active in the period',
  remarks: [
    'Replies and meetings come from a range of activities, reorders from a range of orders, uses from the last use or activity on the customers tab: each counts where it is given',
    'A customer is active from the start date until the end or churn date, as in CHURNRATE; without dates what the status says',
    'Orders that were cancelled, refunded or returned are no reorders',
    'Without a period customers who are active on the as-of day count, with all that they ever did',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S2'],
  value: {
    needs: { customers: ['customer'] },
    uses: {
      customers: ['customer', 'start', 'leftOn', 'standing', 'lastActivity', 'lastOrder'],
      activities: ['customer', 'day', 'done', 'isReply', 'isHeld'],
      orders: ['account', 'accountId', 'date', 'isSale'],
    },
    compute,
  },
  withoutPeriod: 'everything',
});

const LABELS: Readonly<Record<Engagement, string>> = {
  reply: 'With an inbound reply',
  meeting: 'With a held meeting',
  use: 'With a use',
  reorder: 'With a reorder',
};

function compute({ scan, book, period, today }: KpiInput): ComputedAnswer {
  const customers = scan('customers')!;
  const found = engagedCustomers(customers.table, customers.rows([], null), book, { period, today });
  const told = (Object.keys(LABELS) as Engagement[]).filter((each) => found.told.has(each));
  if (told.length === 0) {
    return {
      values: [null],
      details: [],
      problem: 'Nothing tells what customers do: it takes a range of activities or orders, or a Last activity column',
    };
  }
  const { active, engaged } = found;
  const untold = untoldOf(customerStays(customers.table, customers.rows([], null)));
  const interval = wilson(engaged, active);
  return {
    values: [ratio(engaged, active)],
    details: [
      ['Active customers', active],
      ['Of these engaged', engaged],
      ...told.map((each) => [LABELS[each], found.told.get(each)!] as const),
      ['95 % from', interval?.[0] ?? null],
      ['95 % to', interval?.[1] ?? null],
      ...untold,
    ],
  };
}

export const examples: readonly Example[] = [
  {
    ranges: [
      SAMPLE_ACTIVITIES,
      [
        ['Account', 'Customer ID', 'Start date', 'End date'],
        ['Acorn', 'C1', '2025-06-01', ''],
        ['Birch', 'C2', '2025-07-01', ''],
        ['Cedar', 'C3', '2025-08-01', ''],
        ['Dogwood', 'C4', '2024-01-01', '2025-12-31'],
      ],
    ],
    args: ['2026-Q1'],
    result: 0.666666666666667,
  },
];
