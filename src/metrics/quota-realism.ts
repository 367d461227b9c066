import { quantile } from '../lib/quantile';
import { ratio } from '../lib/ratio';
import { type DayColumn, NO_DAY } from '../model/column';
import { precedingPeriods } from '../model/comparable-periods';
import type { Period } from '../model/period';
import { IS_CLOSED } from './deals';
import type { Example, KpiInput } from './metric';
import {
  isReached,
  NO_QUOTA,
  needsOfQuotas,
  quotaIn,
  quotaTableOf,
  stillToWin,
  USES_TEAM,
  WON_VALUE,
  waysOfQuotas,
} from './quotas';
import { defineTable, type TableCell } from './table-kpi';

const MOST_PAST = 8;
const ENOUGH_PAST = 4;

export const quotaRealism = defineTable({
  id: 'quotaRealism',
  name: 'QUOTAREALISM',
  title: 'Quota realism',
  summary: 'Whether the quota is challenging and reachable, by what was won in the past',
  rule: 'The percentile of the quota among the won amounts of up to 8 past periods of the same length, and of what is left of it among what those won after as many elapsed days',
  remarks: [
    'Past periods count when the deals reach back to their first day and they are over',
    `It takes ${ENOUGH_PAST} past periods`,
    'Challenging and reachable is a quota that between one in ten and half of the past periods would have reached from here',
    'Growth and new reps are not taken into account: it asks what the past alone would have brought',
  ],
  sources: ['S1'],
  needs: waysOfQuotas((table) => needsOfQuotas(table, [])),
  uses: USES_TEAM,
  withoutPeriod: 'running quarter',
  table: (input) => rowsOf(realism(input)),
});

/** A quota beside what the past says of it. */
interface Realism {
  readonly quota: number | null;
  readonly won: number;
  /** What past periods won, and what of it after as many days as have passed of this one. */
  readonly past: readonly { readonly whole: number; readonly rest: number }[];
}

function realism(input: KpiInput): Realism {
  const period = input.period!;
  const wonIn = (start: number, end: number) => (end < start ? 0 : (input.value(WON_VALUE, daysOf(start, end)) ?? 0));
  const elapsed = Math.max(0, Math.min(input.today, period.end) - period.start + 1);
  const past = pastPeriods(input, period).map(({ start, end }) => ({
    whole: wonIn(start, end),
    rest: wonIn(start + elapsed, end),
  }));
  return { quota: input.value(quotaIn(quotaTableOf(input))), won: input.value(WON_VALUE) ?? 0, past };
}

function daysOf(start: number, end: number): Period {
  return { start, end, label: '' };
}

/** The periods before this one that are over and that the deals reach back to. */
function pastPeriods({ scan, today }: KpiInput, period: Period): Period[] {
  const deals = scan('deals')!;
  const closed = (deals.table.column('closedOn') as DayColumn).values;
  let first = Number.POSITIVE_INFINITY;
  for (const row of deals.rows([IS_CLOSED], null)) if (closed[row] !== NO_DAY) first = Math.min(first, closed[row]!);
  const before = precedingPeriods(period, MOST_PAST + 1).slice(0, -1);
  return before.filter(({ start, end }) => start >= first && end < today);
}

function rowsOf({ quota, won, past }: Realism): TableCell[][] {
  const isKnown = past.length >= ENOUGH_PAST;
  const wholes = past.map(({ whole }) => whole);
  const rests = past.map(({ rest }) => rest);
  const left = stillToWin(quota, won);
  const reached = quota ? wholes.filter((whole) => isReached(quota, whole)).length : 0;
  const at = (share: number) => (isKnown ? won + quantile(rests, share)! : null);
  const inRange = isKnown && left !== null ? percentile(left, rests) : null;
  return [
    ['Measure', 'Value'],
    ['Quota', quota || null],
    ['Won so far', won],
    ['Past periods compared', past.length],
    ['Share of them that won as much as the quota', quota && isKnown ? ratio(reached, past.length) : null],
    ['Percentile of the quota among them', quota && isKnown ? percentile(quota, wholes) : null],
    ['Low: won so far + what one in ten of them won from here at most', at(0.1)],
    ['Likely: won so far + what half of them won from here', at(0.5)],
    ['High: won so far + what nine in ten of them won from here at most', at(0.9)],
    ['Percentile of the quota in this range', inRange],
    ['Assessment', assessment(quota, won, past.length, inRange)],
  ];
}

/** The share of numbers below, and half of those that equal. */
function percentile(value: number, numbers: readonly number[]): number {
  const below = numbers.filter((number) => number < value).length;
  const equal = numbers.filter((number) => number === value).length;
  return (below + equal / 2) / numbers.length;
}

function assessment(quota: number | null, won: number, periods: number, inRange: number | null): string {
  if (!quota) return NO_QUOTA;
  if (isReached(quota, won)) return 'Reached';
  if (inRange === null) return `Too little history: it takes ${ENOUGH_PAST} past periods, and there are ${periods}`;
  if (inRange > 0.9) return 'Hardly reachable';
  return inRange >= 0.5 ? 'Challenging and reachable' : 'Not challenging';
}

const QUARTERS = ['2025-02-10', '2025-05-10', '2025-08-10', '2025-11-10', '2026-02-10'];

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Deal', 'Stage', 'Amount', 'Closed'],
        ['D0', 'Lost', 500, '2025-01-01'],
        ...QUARTERS.map((day, i) => [`D${i + 1}`, 'Won', 1000 * (i + 1), day]),
        ['D6', 'Won', 600, '2026-04-20'],
      ],
      [
        ['Rep', 'Period', 'Quota'],
        ['Ada', '2026-Q2', 4600],
      ],
    ],
    args: ['2026-Q2'],
    today: '2026-04-30',
    result: [
      ['Measure', 'Value'],
      ['Quota', 4600],
      ['Won so far', 600],
      ['Past periods compared', 5],
      ['Share of them that won as much as the quota', 0.2],
      ['Percentile of the quota among them', 0.8],
      ['Low: won so far + what one in ten of them won from here at most', 2000],
      ['Likely: won so far + what half of them won from here', 3600],
      ['High: won so far + what nine in ten of them won from here at most', 5200],
      ['Percentile of the quota in this range', 0.7],
      ['Assessment', 'Challenging and reachable'],
    ],
  },
];
