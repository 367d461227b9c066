import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { parseCriterion, textMeets } from '../../src/measures/criterion';

const meets = (text: string, criterion: string | number | boolean) => textMeets(text, parseCriterion(criterion));

// What COUNTIF of Google Sheets counts, cell by cell
test.each<[string | number | boolean, string[], string[]]>([
  ['EMEA', ['EMEA', 'emea', 'Emea'], ['EMEA 2', '', 'APAC']],
  ['=EMEA', ['EMEA'], ['=EMEA', '']],
  ['<>EMEA', ['APAC', '', 'EMEA 2'], ['EMEA', 'emea']],
  ['A*', ['A', 'Ada', 'apple'], ['Ben', '', 'Bada']],
  ['*a', ['Ada', 'a'], ['Ben', '']],
  ['*dm*', ['Admin', 'dm'], ['Ada']],
  ['A?a', ['Ada', 'aXa'], ['Adda', 'Aa']],
  ['*', ['Ada', ' '], ['']],
  ['?*', ['Ada'], ['']],
  ['<>*', [''], ['Ada']],
  ['<>A*', ['Ben', ''], ['Ada']],
  ['what~?', ['what?'], ['whatX', 'what']],
  ['5~*', ['5*'], ['55', '5']],
  ['~~x', ['~x'], ['x', '~~x']],
  ['~~', ['~'], ['', '~~']],
  ['a~*b*', ['a*b', 'a*bc'], ['aXb']],
  ['a.b', ['a.b', 'A.B'], ['aXb']],
  ['(x) [y] {z} a+b^$|\\', ['(x) [y] {z} a+b^$|\\'], ['x y z']],
  ['', [''], ['Ada', '0']],
  ['=', [''], ['Ada']],
  ['<>', ['Ada', '0'], ['']],
  ['>10', ['11', '10.5', '1000'], ['10', '9', '', 'Ada']],
  ['>=10', ['10', '10.0', '11'], ['9.99', '']],
  ['<10', ['9', '-5', '0'], ['10', '', 'Ada']],
  ['<=10', ['10', '9'], ['10.01', '']],
  ['<>10', ['11', '', 'Ada'], ['10', '10.0']],
  ['10', ['10', '10.0'], ['100', '1']],
  [10, ['10', '10.0'], ['100', '']],
  [0, ['0', '0.0'], ['', 'Ada']],
  ['> 10', ['11'], ['9']],
  ['>1.125', ['2', '1.126'], ['1.124', '1']],
  [1.125, ['1.125'], ['1125']],
  ['>=38.125', ['38.125', '39'], ['38.12']],
  ['>1,000', ['1001'], ['999', '2']],
  ['>1e3', ['1001'], ['999']],
  [1e-7, ['1e-7', '0.0000001'], ['1']],
  ['>50%', ['0.6', '60 %'], ['0.4', '50 %']],
  ['>M', ['Nora', 'zed'], ['Ada', '']],
  ['<m', ['Ada'], ['Nora', '']],
  [true, ['TRUE', 'true'], ['FALSE', '', 'yes']],
  [false, ['FALSE'], ['TRUE', '']],
])('%j counts %j and not %j', (criterion, counted, others) => {
  expect(counted.filter((text) => !meets(text, criterion))).toEqual([]);
  expect(others.filter((text) => meets(text, criterion))).toEqual([]);
});

test.each([
  ['2026-07-01', '2026-07-01'],
  ['>=2026-07-01', '2026-07-01'],
  ['<>2026-7-1', '2026-07-01'],
  ['>1 Jul 2026', '2026-07-01'],
  ['>=2026/07/01', '2026-07-01'],
  [46204, '2026-07-01'],
  ['>=46204', '2026-07-01'],
])('%j names the day %s', (criterion, iso) => expect(parseCriterion(criterion).day).toBe(dayFromIso(iso)));

test.each([['EMEA'], ['2026-02-30'], ['5'], ['']])('%j names no day', (criterion) =>
  expect(parseCriterion(criterion).day).toBeNull(),
);
