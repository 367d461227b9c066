import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { CallError } from '../../src/model/call-error';
import type { Cell } from '../../src/model/cell';
import { TAB_KINDS } from '../../src/model/tab';
import { TAB_FIELDS } from '../../src/model/tabs';
import { openTab } from '../../src/read/open-tab';
import { REPORTS } from '../../src/reports';
import { environmentOn } from '../environment';
import { makeOrLeaveOut } from '../reports/make';
import { callIn, flawInAnswer, flawOf } from './call';
import { oddCell } from './odd-cells';

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

/** 5,000 random cells under headers. */
const sheetUnder = (headers: readonly string[]) =>
  fc
    .array(fc.array(oddCell, { minLength: headers.length, maxLength: headers.length }), {
      minLength: ROWS,
      maxLength: ROWS,
      size: 'max',
    })
    .map((rows): Cell[][] => [[...headers], ...rows]);

const runs = { numRuns: 4, seed: 7 };

test('any sheet gives each cell function a value or one sentence', () => {
  fc.assert(
    fc.property(sheetUnder(HEADERS), (cells) => {
      for (const { name } of CELL_FUNCTIONS) {
        const lead =
          name === 'KPIEXPLAIN' ? ['WINRATE', cells] : name === 'KPIS' ? [cells, 'WINRATE,SALESVALUE'] : [cells];
        for (const rest of [[], ['2026-Q1', 'Owner'], ['', 'month', 'Stage', '<>Won']]) {
          try {
            expect(flawInAnswer(callIn(HERE, name, ...(lead as Cell[]), ...rest))).toBeNull();
          } catch (error) {
            if (!(error instanceof CallError)) throw error;
            expect(flawOf(error.message)).toBeNull();
          }
        }
      }
    }),
    runs,
  );
});

test('any sheet gives each report values, or the sentence that says why it is left out', () => {
  fc.assert(
    fc.property(sheetUnder(HEADERS), (cells) => {
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
    fc.property(sheetUnder(labels), (cells) => {
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
