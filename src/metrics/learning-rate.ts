import { personOf } from '../derive/person';
import { civilOf, dayOf } from '../lib/days';
import { monthsWithin } from '../lib/months';
import { ratio } from '../lib/ratio';
import { field, oneOf, sum } from '../measures/measure';
import type { Scan } from '../measures/scan';
import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { IS_DONE, SAMPLE_ACTIVITIES } from './activities';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const learningRate = defineMetric({
  id: 'learningRate',
  name: 'LEARNINGRATE',
  title: 'Rate of learning',
  summary: 'How many trainings each rep does in a month',
  rule: 'Training activities that were done ÷ months that the reps worked, added up over the reps',
  remarks: [
    'Reps are those of the team range between their start and end; without it, those with an activity that was done in the period',
    'A running period counts up to the as-of day; without a period the whole months from the first to the last activity count',
  ],
  unit: 'ratio',
  better: 'higher',
  sources: ['S4'],
  value: {
    needs: { activities: ['isTraining', 'count', 'done', 'day', 'rep'] },
    uses: { team: ['rep', 'start', 'end'] },
    compute,
  },
  withoutPeriod: 'everything',
});

interface Span {
  readonly start: number;
  readonly end: number;
}

function compute(input: KpiInput): ComputedAnswer {
  const trainings = input.value(
    sum('activities', field('count'), { where: [IS_DONE, oneOf('isTraining', 'TRUE')], date: 'day' }),
  );
  const activities = input.scan('activities')!;
  const span = spanOf(activities, input);
  const months = span ? workedMonths(activities, span, input) : 0;
  return {
    values: [ratio(trainings, months)],
    details: [
      ['Trainings', trainings],
      ['Months that the reps worked', months],
    ],
  };
}

/** The days that count: those of the period up to today, else the whole months in which the log has something done. */
function spanOf(activities: Scan, { period, today }: KpiInput): Span | null {
  if (period) return { start: period.start, end: Math.min(period.end, today) };
  const days = (activities.table.column('day') as DayColumn).values;
  let [first, last] = [Infinity, -Infinity];
  for (const row of activities.rows([IS_DONE], null)) {
    if (days[row] === NO_DAY) continue;
    first = Math.min(first, days[row]!);
    last = Math.max(last, days[row]!);
  }
  if (first > last) return null;
  const [from, to] = [civilOf(first), civilOf(last)];
  return {
    start: dayOf(from.year, from.month, 1),
    end: Math.min(dayOf(to.year, to.month + 1, 1) - 1, Math.max(last, today)),
  };
}

function workedMonths(activities: Scan, span: Span, { scan }: KpiInput): number {
  const team = stints(scan('team'));
  const days = (activities.table.column('day') as DayColumn).values;
  const { codes, values } = activities.table.column('rep') as TextColumn;
  const active = new Set<string>();
  for (const row of activities.rows([IS_DONE], null)) {
    const rep = personOf(values[codes[row]!]!);
    if (rep !== '' && days[row]! >= span.start && days[row]! <= span.end && !team.has(rep)) active.add(rep);
  }
  let months = active.size * monthsWithin(span.start, span.end);
  for (const own of team.values()) {
    for (const { start, end } of own) months += monthsWithin(Math.max(start, span.start), Math.min(end, span.end));
  }
  return months;
}

/** When each rep of the team worked. */
function stints(team: Scan | undefined): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const rep = team?.table.column('rep') as TextColumn | undefined;
  if (!team || !rep) return found;
  const dayAt = (name: string, row: number, open: number) => {
    const day = dayValues(team.table, name)?.[row] ?? NO_DAY;
    return day === NO_DAY ? open : day;
  };
  for (const row of team.rows([], null)) {
    const name = personOf(rep.values[rep.codes[row]!]!);
    if (name === '') continue;
    const stint = { start: dayAt('start', row, -Infinity), end: dayAt('end', row, Infinity) };
    found.set(name, [...(found.get(name) ?? []), stint]);
  }
  return found;
}

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_ACTIVITIES], result: 0.166666666666667 },
  {
    ranges: [
      SAMPLE_ACTIVITIES,
      [
        ['Rep', 'Team', 'Start date', 'End date'],
        ['Ada', 'North', '2025-01-01', ''],
        ['Ben', 'North', '2026-02-01', ''],
        ['Cleo', 'North', '2024-01-01', '2025-12-31'],
      ],
    ],
    args: ['2026-Q1'],
    result: 0.2,
  },
];
