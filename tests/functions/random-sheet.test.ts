import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { CallError } from '../../src/model/call-error';
import type { Cell } from '../../src/model/cell';
import { TAB_KINDS, type TabKind } from '../../src/model/tab';
import { TAB_FIELDS } from '../../src/model/tabs';
import { openTab } from '../../src/read/open-tab';
import { REPORTS } from '../../src/reports';
import { environmentOn } from '../environment';
import { makeOrLeaveOut } from '../reports/make';
import { callIn, flawInAnswer, flawOf } from './call';
import { oddCell } from './odd-cells';
import { argsOf, callsOf } from './typical-calls';

const HERE = environmentOn('2026-06-15');
const ROWS = 500;
const HEADERS = [
  'Deal ID',
  'Owner',
  'Stage',
  'Amount',
  'Currency',
  'Probability',
  'Created',
  'Expected close',
  'Closed',
  'Won',
];

/** Columns of a sheet whose every column is known. */
const MOST_COLUMNS = 14;

/** Random cells under headers. */
const sheetUnder = (headers: readonly string[], rowCount: number) =>
  fc
    .array(fc.array(oddCell, { minLength: headers.length, maxLength: headers.length }), {
      minLength: rowCount,
      maxLength: rowCount,
      size: 'max',
    })
    .map((rows): Cell[][] => [[...headers], ...rows]);

const runs = { numRuns: 4, seed: 7, endOnFailure: true };

const QUESTIONS = [[], ['2026-Q1', 'Owner'], ['', 'month', 'Stage', '<>Won']];

/** The sheets of these kinds of tabs. */
const sheetsOf = (kinds: readonly TabKind[]) =>
  fc.tuple(
    ...kinds.map((kind) => sheetUnder(TAB_FIELDS[kind].map(({ label }) => label).slice(0, MOST_COLUMNS), ROWS / 10)),
  );

function flawOfCall(name: string, ranges: readonly Cell[][][], question: readonly string[]): string | null {
  try {
    return flawInAnswer(callIn(HERE, name, ...argsOf(name, ranges, question)));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return flawOf(error.message);
  }
}

test('any sheet gives each cell function a value or one sentence', () => {
  fc.assert(
    fc.property(sheetUnder(HEADERS, ROWS), (cells) => {
      for (const { name } of CELL_FUNCTIONS) {
        for (const question of QUESTIONS) expect([name, flawOfCall(name, [cells], question)]).toEqual([name, null]);
      }
    }),
    runs,
  );
});

test.each(callsOf(CELL_FUNCTIONS.map(({ name }) => name)))(
  'any sheets give a value or one sentence: %s',
  (_, name, kinds) => {
    fc.assert(
      fc.property(sheetsOf(kinds), (ranges) => {
        for (const question of QUESTIONS) expect(flawOfCall(name, ranges, question)).toBeNull();
      }),
      { ...runs, numRuns: 1 },
    );
  },
);

test('any sheet gives each report values, or the sentence that says why it is left out', () => {
  fc.assert(
    fc.property(sheetUnder(HEADERS, ROWS), (cells) => {
      for (const { id } of REPORTS) {
        const made = makeOrLeaveOut(id, cells, { environment: HERE, period: '2026-Q2' });
        const texts =
          'leftOut' in made ? [made.leftOut] : made.cells.flat().flatMap(({ value, note }) => [value, note]);
        for (const text of texts) {
          if (typeof text === 'number') expect(Number.isFinite(text)).toBe(true);
          else expect(String(text ?? '')).not.toMatch(/NaN|Infinity|undefined|\[object|\n\s+at /);
        }
      }
    }),
    runs,
  );
});

test.each(TAB_KINDS)('any sheet under the headers of %s gives typed columns and issues', (kind) => {
  const labels = TAB_FIELDS[kind].map(({ label }) => label);
  fc.assert(
    fc.property(sheetUnder(labels, ROWS), (cells) => {
      const table = openTab(cells, kind, HERE)!;
      for (const field of table.recognition.fields.keys()) {
        const column = table.column(field)!;
        const size = column.kind === 'text' ? column.codes.length : column.values.length;
        expect(size).toBe(table.size);
        if (column.kind === 'number') expect(column.values).not.toContain(Infinity);
      }
      for (const { rows } of table.issues) for (const row of rows) expect(row).toBeGreaterThan(0);
    }),
    { ...runs, numRuns: 1 },
  );
});
