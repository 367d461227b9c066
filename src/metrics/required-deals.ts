import { ratio } from '../lib/ratio';
import { count, field, mean, oneOf, sum } from '../measures/measure';
import { lookBack } from '../model/look-back';
import { IS_CLOSED, IS_WON, SAMPLE_DEALS } from './deals';
import { IS_COSTED, newLeads } from './leads';
import type { Example, KpiInput } from './metric';
import {
  NO_QUOTA,
  needsOfQuotas,
  QUOTA_DAYS,
  quotaIn,
  quotaTableOf,
  SAMPLE_QUOTAS,
  stillToWin,
  USES_TEAM,
  WON_IN_QUOTA,
  waysOfQuotas,
} from './quotas';
import { defineTable, type TableCell } from './table-kpi';

const DEAL_SIZE = mean('deals', field('amount'), { where: [IS_WON], date: 'closedOn' });
const WON = count('deals', { where: [IS_CLOSED, IS_WON], date: 'closedOn' });
const CLOSED = count('deals', { where: [IS_CLOSED], date: 'closedOn' });
const LEADS = newLeads();
const CONVERTED = newLeads(oneOf('wasConverted', 'TRUE'));
const COSTED = newLeads(IS_COSTED);
const SPEND = sum('spending', field('spend'), { date: 'day' });

export const requiredDeals = defineTable({
  id: 'requiredDeals',
  name: 'REQUIREDDEALS',
  title: 'Required deals',
  summary: 'How many wins, opportunities and leads it takes to reach the quota, and what they cost',
  rule: 'Wins = (quota − won amount) ÷ average won deal; opportunities = wins ÷ win rate; leads = opportunities ÷ share of leads that became opportunities; cost = leads × cost per lead, the rates over the 12 months before the as-of day',
  remarks: [
    QUOTA_DAYS,
    'All are 0 once the quota is reached',
    'Opportunities are all that have to be closed in the period, those already open among them',
    'Leads take a range of leads, and their cost a range of costs; without them those rows are left out',
    'Parts of deals are not rounded, so that each step can be checked',
    'Under 20 closed deals in those 12 months the rates are unsure',
  ],
  sources: ['S0', 'S1'],
  needs: waysOfQuotas((table) => needsOfQuotas(table, [])),
  uses: { ...USES_TEAM, leads: ['created', 'isIgnored', 'wasConverted'], spending: ['day', 'spend'] },
  withoutPeriod: 'running quarter',
  table,
});

function table(input: KpiInput): TableCell[][] {
  const recent = lookBack(input.today);
  const left = stillToWin(input.value(quotaIn(quotaTableOf(input))), input.value(WON_IN_QUOTA));
  const size = input.value(DEAL_SIZE, recent);
  const winRate = ratio(input.value(WON, recent), input.value(CLOSED, recent));
  const wins = needed(left, size);
  const opportunities = needed(wins, winRate);
  const rows: TableCell[][] = [
    ['Needed', 'Number', 'Rate behind it'],
    ['Value still to be won', left, null],
    ['Wins, by the average won deal', wins, size],
    ['Opportunities, by the win rate', opportunities, winRate],
  ];
  const problem = problemOf(left, size);
  if (problem) return [...rows, ['Why it is empty', problem, null]];
  const leads = input.scan('leads')?.table;
  if (!['created', 'isIgnored', 'wasConverted'].every((name) => leads?.column(name))) return rows;
  const created = input.value(LEADS, recent);
  const leadRate = ratio(input.value(CONVERTED, recent), created);
  const leadsNeeded = needed(opportunities, leadRate);
  rows.push(['Leads, by the share that became opportunities', leadsNeeded, leadRate]);
  if (!input.scan('spending')?.table.column('spend')) return rows;
  const costPerLead = ratio(input.value(SPEND, recent), input.value(COSTED, recent));
  const cost = leadsNeeded === null || costPerLead === null ? null : leadsNeeded * costPerLead;
  rows.push(['Cost of these leads, by the cost per lead', cost, costPerLead]);
  return rows;
}

/** Why not even the wins can be told; `null` when they can. */
function problemOf(left: number | null, size: number | null): string | null {
  if (left === null) return NO_QUOTA;
  return left > 0 && !size ? 'No deal with an amount was won in the 12 months before the as-of day' : null;
}

/** What it takes at a rate; nothing takes nothing, at any rate. */
function needed(wanted: number | null, rate: number | null): number | null {
  return wanted === 0 ? 0 : ratio(wanted, rate);
}

export const examples: readonly Example[] = [
  {
    ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS],
    result: [
      ['Needed', 'Number', 'Rate behind it'],
      ['Value still to be won', 3000, ''],
      ['Wins, by the average won deal', 1.5, 2000],
      ['Opportunities, by the win rate', 2.5, 0.6],
    ],
  },
];
