import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/lib/days';
import { evaluateAll, type Questioned } from '../../src/measures/evaluate';
import { type Condition, count, field, type Measure, medianOf, oneOf, sum } from '../../src/measures/measure';
import type { Cells } from '../../src/model/cell';
import { daysPeriod } from '../../src/model/parse-period';
import { scanOf } from './scan-of';

const FIRST = dayFromIso('2025-01-01')!;
const STAGES = ['Won', 'Lost', 'Proposal', 'Qualified'];

interface Row {
  readonly owner: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly closed: number;
}

/** Rows over more than two blocks of a pass, some with an owner of their own. */
function rowsFrom(seed: number, size: number): Row[] {
  let state = seed + 1;
  const next = (n: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % n;
  };
  return Array.from({ length: size }, (_, i) => ({
    owner: next(10) === 0 ? `Solo ${i}` : `Rep ${next(30)}`,
    stage: STAGES[next(4)]!,
    amount: next(20) === 0 ? null : next(100_000) / 100,
    closed: FIRST + next(400),
  }));
}

const cellsOf = (rows: readonly Row[]): Cells => [
  ['Owner', 'Stage', 'Amount', 'Closed'],
  ...rows.map(({ owner, stage, amount, closed }) => [owner, stage, amount ?? '', isoOf(closed)]),
];

const stages = fc.subarray(STAGES, { minLength: 1 });
const least = fc.option(fc.integer({ min: 0, max: 900 }));
const wishes = fc.tuple(stages, least, fc.boolean(), fc.constantFrom('count', 'sum', 'median'));

type Wish = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

function measureOf([names, limit, isDated, aggregate]: Wish): Measure {
  const where: Condition[] = [oneOf('stage', ...names)];
  if (limit !== null) where.push({ field: 'amount', is: 'at least', limit });
  const details = { where, ...(isDated ? { date: 'closedOn' } : {}) };
  if (aggregate === 'count') return count('deals', details);
  const total = sum('deals', field('amount'), details);
  return aggregate === 'sum' ? total : medianOf(total);
}

/** What a measure says of some rows, row by row. */
function plainly([names, limit, , aggregate]: Wish, rows: readonly Row[]): number | null {
  const wanted = rows.filter(({ stage, amount }) => {
    return names.includes(stage) && (limit === null || (amount !== null && amount >= limit));
  });
  const amounts = wanted.flatMap(({ amount }) => amount ?? []).sort((a, b) => a - b);
  if (aggregate === 'count') return wanted.length;
  // In hundredths, which no sum of these rounds.
  const cents = amounts.reduce((total, amount) => total + Math.round(amount * 100), 0);
  if (aggregate === 'sum') return amounts.length === 0 && wanted.length > 0 ? null : cents / 100;
  const middle = amounts.length / 2;
  if (amounts.length === 0) return null;
  return amounts.length % 2 ? amounts[Math.floor(middle)]! : (amounts[middle - 1]! + amounts[middle]!) / 2;
}

test('many questions over many rows are answered as row by row', () => {
  const size = fc.integer({ min: 0, max: 10_000 });
  const stretch = fc.tuple(fc.integer({ min: 0, max: 399 }), fc.integer({ min: 0, max: 200 }));
  const many = fc.array(wishes, { minLength: 1, maxLength: 45 });
  fc.assert(
    fc.property(fc.nat(1e6), size, many, stretch, (seed, rowCount, asked, [from, length]) => {
      const rows = rowsFrom(seed, rowCount);
      const deals = scanOf(cellsOf(rows));
      const measures = asked.map(measureOf);
      const period = daysPeriod(FIRST + from, FIRST + from + length);
      const by = { field: 'owner', label: 'Owner' };
      const questions: Questioned[] = [
        { measures, period: null, by: null },
        { measures, period, by },
      ];
      const [whole, grouped] = evaluateAll(questions, { deals });
      const within = rows.filter(({ closed }) => closed >= period.start && closed <= period.end);
      asked.forEach((wish, m) => {
        expect(whole!.value(m, 0) ?? null).toEqual(near(plainly(wish, rows)));
        const own = wish[2] ? within : rows;
        const groups = byOwner(own);
        grouped!.groups.forEach((owner, group) => {
          expect(grouped!.value(m, group) ?? null).toEqual(near(plainly(wish, groups.get(owner) ?? [])));
        });
      });
    }),
    { seed: 11, numRuns: 12 },
  );
}, 120_000);

function byOwner(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.owner, (groups.get(row.owner) ?? []).concat(row));
  return groups;
}

const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 6));
