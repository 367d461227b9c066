import { expect, test } from 'vitest';
import { type Column, NO_DAY } from '../../src/model/column';
import { textOfValue } from '../../src/model/text-of-value';

const COLUMNS: [Column, string[]][] = [
  [{ kind: 'text', codes: Int32Array.of(1, 0), values: ['', 'Ada'] }, ['Ada', '']],
  [{ kind: 'id', values: ['D-1', ''] }, ['D-1', '']],
  [{ kind: 'number', values: Float64Array.of(0, 2.5, NaN) }, ['0', '2.5', '']],
  [{ kind: 'day', values: Int32Array.of(0, NO_DAY) }, ['1970-01-01', '']],
  [{ kind: 'flag', values: Uint8Array.of(0, 1, 2) }, ['FALSE', 'TRUE', '']],
];

test.each(COLUMNS)('a value of a column is spelled as text, a missing one as nothing: %o', (column, texts) => {
  expect(texts.map((_, row) => textOfValue(column, row))).toEqual(texts);
});
