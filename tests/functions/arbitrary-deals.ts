import fc from 'fast-check';
import type { Cell } from '../../src/model/cell';

export const HEADERS = [
  'Deal',
  'Owner',
  'Stage',
  'Amount',
  'Probability',
  'Created',
  'Expected close',
  'Closed',
  'Region',
];

/** A deal as a row below `HEADERS`, dates as days of 2024 to 2026. */
export type DealRow = Cell[];

const STAGES = ['Won', 'Lost', 'Proposal', 'Lead', 'On hold', 'Test', ''];
const isoDay = fc
  .integer({ min: 0, max: 1000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const maybe = (arbitrary: fc.Arbitrary<Cell>) =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constant('') });

export const dealRow: fc.Arbitrary<DealRow> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }),
    maybe(fc.constantFrom('Ada', 'Ben', 'Cleo')),
    fc.constantFrom(...STAGES),
    maybe(fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100)),
    maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    maybe(isoDay),
    maybe(isoDay),
    maybe(isoDay),
    maybe(fc.constantFrom('EMEA', 'APAC', 'emea')),
  )
  .map((cells) => [...cells]);

export const dealRows = fc.array(dealRow, { minLength: 1, maxLength: 40 });

/**
 * Rows of which every column has a value that tells what it is: without them, two random tabs would differ in what is
 * recognised, which is not what the properties are about.
 */
export const ANCHORS: DealRow[] = [
  ['anchor', 'Ada', 'Won', 100, 1, '2024-02-01', '2024-03-01', '2024-03-02', 'EMEA'],
  ['anchor', 'Ben', 'Lost', 100, 0, '2024-02-01', '2024-03-01', '2024-03-02', 'APAC'],
  ['anchor', 'Ben', 'Proposal', 100, 0.5, '2024-02-01', '2024-03-01', '', 'APAC'],
];

export const deals = dealRows.map((rows) => [HEADERS, ...ANCHORS, ...rows]);
