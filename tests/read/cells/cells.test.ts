import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/model/cell';
import type { ColumnKind } from '../../../src/model/column';
import { read } from './read';

test.each(['Select', 'N/A', '-', '–', '(blank)', '(none)', 'null', 'n.a.'])('%j is blank in a text column', (word) => {
  expect(read({ kind: 'text' }, ['Ada', word])).toMatchObject({ texts: ['Ada', ''], issues: [] });
  expect(read({ kind: 'text' }, [word]).column).toMatchObject({ values: [''] });
});

test.each(['NA', 'None', 'TBD', 'Ingen', '?'])('%j can be meant in a text column', (word) => {
  expect(read({ kind: 'text' }, [word]).texts).toEqual([word]);
});

test('ids and names stay as they stand', () => {
  expect(read({ kind: 'id' }, ['-', 'N/A', ' 7']).texts).toEqual(['-', 'N/A', ' 7']);
});

test.each(['Ja', 'ja', 'Tak', '是', 'بله', 'بلي', 'Sant', 'prawda', '✓', '☑', '√', 'x', '1', '۱', 'TRUE', 'Y'])(
  '%j is yes',
  (word) => {
    expect(read({ kind: 'flag' }, [word])).toMatchObject({ texts: ['TRUE'], issues: [] });
  },
);

test.each(['Nej', 'nei', 'nie', '否', 'خیر', 'Falskt', 'usant', 'fałsz', '✗', '☐', '0', '۰', 'false', 'N'])(
  '%j is no',
  (word) => {
    expect(read({ kind: 'flag' }, [word])).toMatchObject({ texts: ['FALSE'], issues: [] });
  },
);

test('what is neither yes nor no is an issue', () => {
  expect(read({ kind: 'flag' }, ['maybe', '-', '', '#N/A', 7])).toMatchObject({
    texts: ['', '', '', '', ''],
    issues: [
      ['errorCell', 4],
      ['unreadableFlag', 1, 5],
    ],
  });
});

test('texts that share all that is looked at first are told apart', () => {
  const names = ['abXcdYef', 'abZcdYef', 'abXcdYef', 'aQbXcYef', 'é', 'e', 'x'.repeat(300), `${'x'.repeat(299)}y`];
  const many = Array.from({ length: 3000 }, (_, i) => `Account ${i % 700}`);
  expect(read({ kind: 'text' }, [...names, ...many]).texts).toEqual([...names, ...many]);
});

const CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    null,
    undefined,
    true,
    false,
    0,
    -1,
    1e300,
    NaN,
    Infinity,
    '#REF!',
    'N/A',
    '1.234',
    '1,5',
    '03/04/2026',
    '25/12/2026',
    '2026-03-04T10:00Z',
  ),
  fc.double(),
  fc.integer({ min: 0, max: 80000 }),
  fc.date({ noInvalidDate: false }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom(...'0123456789.,-/: %kM$€٪۱۲年月日TZ'.split('')), { maxLength: 12 })
    .map((list) => list.join('')),
);

test.each<[ColumnKind, ('money' | 'share')?]>([
  ['text'],
  ['id'],
  ['number'],
  ['number', 'money'],
  ['number', 'share'],
  ['day'],
  ['moment'],
  ['flag'],
])('any cells of a column of %s %s are values or missing, never an exception', (kind, as) => {
  fc.assert(
    fc.property(fc.array(CELL, { maxLength: 30 }), (cells) => {
      const { column, texts, issues } = read({ kind, as }, cells, 'Europe/Stockholm');
      if (kind === 'number')
        for (const number of (column as { values: Float64Array }).values) expect(Math.abs(number)).not.toBe(Infinity);
      if (column.kind === 'text') for (const code of column.codes) expect(column.values[code]).toBeDefined();
      if (kind !== 'text' && kind !== 'id') expect(texts.join()).not.toMatch(/NaN|Infinity|undefined/);
      for (const [, ...rows] of issues) expect(new Set(rows).size).toBe(rows.length);
    }),
    { numRuns: 400 },
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(
      fc.array(CELL, { maxLength: 15 }),
      fc.constantFrom<ColumnKind>('number', 'day', 'moment', 'text'),
      (cells, kind) => {
        const there = read({ kind }, cells).texts;
        const back = read({ kind }, [...cells].reverse()).texts.reverse();
        expect(back).toEqual(there);
      },
    ),
    { numRuns: 300 },
  );
});

test('a text column tells every row that shows an error', () => {
  const { texts, issues } = read({ kind: 'text' }, ['Won', '#N/A', 'Won', ...new Array(100).fill('#N/A')]);
  expect(texts.slice(0, 3)).toEqual(['Won', '', 'Won']);
  expect(issues).toEqual([['errorCell', 2, ...Array.from({ length: 100 }, (_, i) => i + 4)]]);
});
