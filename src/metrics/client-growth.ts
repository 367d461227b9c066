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
import { growthOf, onYearBefore, totalOf, YEAR_REMARKS } from './revenue-of-accounts';

export const clientGrowth = defineMetric({
  id: 'clientGrowth',
  name: 'CLIENTGROWTH',
  title: 'Client growth',
  summary: 'How much more clients bring than a year before, each client counting the same',
  rule: 'Mean, over the clients with revenue in the period and a year before, of revenue ÷ revenue a year before − 1',
  remarks: [
    ...YEAR_REMARKS,
    'New and lost clients have no growth: they count in the growth of the total, which KPIEXPLAIN shows beside it',
    'A small client who doubles weighs as much as a large one',
    WHICH_ORDERS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: waysOfAccounts(['orders', 'deals', 'customers'], HOW_MUCH, compute),
  uses: USES_STATUS,
  withoutPeriod: 'running quarter',
  over: 'whole period',
});

function compute(input: KpiInput, table: AccountTable): ComputedAnswer {
  const found = onYearBefore('CLIENTGROWTH', input, table);
  if ('problem' in found) return { found: found.found, values: [null], details: [], problem: found.problem };
  const { now, before, untold } = found;
  const growths = [...before].flatMap(([account, then]) => {
    const own = now.get(account) ?? 0;
    return then > 0 && own > 0 ? [own / then - 1] : [];
  });
  const [all, allThen] = [totalOf(now), totalOf(before)];
  return {
    found: found.found,
    values: [ratio(total(growths), growths.length)],
    details: [
      ['Clients with revenue in both', growths.length],
      ['Revenue of all clients', all],
      ['Revenue of all clients a year before', allThen],
      ['Growth of the total', growthOf(all, allThen)],
      ...untold,
    ],
    ...(growths.length === 0 ? { problem: 'No client has revenue in the period and a year before' } : {}),
  };
}

export const examples: readonly Example[] = [
  // Oak & Co from 600 to 1,200; Elm Ltd, Fir AB and Ash KG have revenue in one of the two alone
  { ranges: [SAMPLE_ORDERS], args: ['2026-Q2'], result: 1 },
  // Oak & Co from 14,000 to 12,000, Fir AB as before, Yew Inc from 4,000 to 5,000
  { ranges: [SAMPLE_CONTRACTS], result: 0.035714285714286 },
];
