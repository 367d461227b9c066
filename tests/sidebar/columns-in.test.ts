import { expect, test } from 'vitest';
import { columnsIn } from '../../src/sidebar/data/columns-in';
import { deals } from './sample';

const close = { ...deals.columns[0]!, header: 'Close' };
const closeDate = { ...deals.columns[0]!, header: 'Close date' };
const columns = [...deals.columns, close, closeDate, { ...close, header: '' }];

test.each([
  ['Is “Abschlussdatum” the expected or the actual close?', ['Abschlussdatum']],
  ['Is "Abschlussdatum" the expected close?', ['Abschlussdatum']],
  ['Ist „Abschlussdatum“ der Abschluss?', ['Abschlussdatum']],
  ['«Kund» همان مشتری است؟', ['Kund']],
  ['The Stage of 12 deals is “On ice”.', ['Stage']],
  ['Which column is the expected close date: Abschlussdatum or Close date?', ['Abschlussdatum', 'Close date']],
  ['Close or Close date?', ['Close', 'Close date']],
  ['Belopp holds something else than a number in 2 rows.', ['Belopp']],
  ['12 Stages, 3 Kunder and the stage of no deal', []],
])('columnsIn(%s) are %j', (sentence, headers) => {
  expect(columnsIn(sentence, columns).map(({ header }) => header)).toEqual(headers);
});
