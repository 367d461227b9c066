import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { parseCall } from '../../src/functions/parse-call';
import { isPeriodRange } from '../../src/functions/parse-period-argument';
import { isoOf } from '../../src/lib/days';
import { namedZone } from '../../src/lib/zone';
import { environmentOn } from '../environment';
import { flawOf, sentence } from './call';

const HERE = environmentOn('2026-06-15');
const RANGE = [
  ['Stage', 'Amount'],
  ['Won', 5],
];
const date = (iso: string) => new Date(`${iso}T00:00:00Z`);
const parse = (...args: Argument[]) => parseCall('WINRATE', args, HERE);

function periodOf(...args: Argument[]): string | null {
  const { period } = parse(RANGE, ...args);
  return period && `${isoOf(period.start)} to ${isoOf(period.end)}`;
}

test('a range alone asks for everything', () => {
  expect(parse(RANGE)).toEqual({ ranges: [RANGE], period: null, by: null, criteria: [], options: {} });
});

test.each<[Argument, string | null]>([
  ['', null],
  [undefined, null],
  [null, null],
  [' ', null],
  ['2026-Q3', '2026-07-01 to 2026-09-30'],
  [2026, '2026-01-01 to 2026-12-31'],
  [date('2026-07-04'), '2026-07-04 to 2026-07-04'],
  [[[date('2026-01-05'), date('2026-02-05')]], '2026-01-05 to 2026-02-05'],
  [[[date('2026-01-05')], [date('2026-02-05')]], '2026-01-05 to 2026-02-05'],
  [[[date('2026-01-05'), date('2026-01-05')]], '2026-01-05 to 2026-01-05'],
])('the period %o is %s', (argument, words) => expect(periodOf(argument)).toBe(words));

test('dates of the period are days where the spreadsheet is', () => {
  const there = { ...HERE, zone: namedZone('Europe/Stockholm') };
  const { period } = parseCall('WINRATE', [RANGE, new Date('2026-06-30T22:00:00Z')], there);
  expect(isoOf(period!.start)).toBe('2026-07-01');
});

test('a range of two dates is a period, any other range is a tab', () => {
  expect(isPeriodRange([[date('2026-01-01'), date('2026-02-01')]])).toBe(true);
  expect(isPeriodRange([[date('2026-01-01')], ['']])).toBe(true);
  expect(isPeriodRange([['', '']])).toBe(false);
  expect(isPeriodRange([['Stage', 'Amount']])).toBe(false);
  expect(isPeriodRange([[date('2026-01-01'), 5]])).toBe(false);
  expect(isPeriodRange('2026')).toBe(false);
});

test('ranges of several tabs may stand in front', () => {
  expect(parse(RANGE, RANGE, '2026').ranges).toHaveLength(2);
});

test.each(['week', 'Month', 'QUARTER', ' year '])('%j groups by the calendar', (by) => {
  expect(parse(RANGE, '', by).by).toEqual({ grain: by.trim().toLowerCase() });
});

test('any other grouping is a name', () => expect(parse(RANGE, '', ' Owner ').by).toEqual({ name: 'Owner' }));

test('criteria are pairs', () => {
  expect(parse(RANGE, '', '', 'Region', 'EMEA', 'Amount', 5, 'Won', true).criteria).toEqual([
    { name: 'Region', criterion: 'EMEA' },
    { name: 'Amount', criterion: 5 },
    { name: 'Won', criterion: true },
  ]);
});

test('a blank criterion means blank cells, and a blank pair means nothing', () => {
  expect(parse(RANGE, '', '', 'Region', '').criteria).toEqual([{ name: 'Region', criterion: '' }]);
  expect(parse(RANGE, '', '', '', '').criteria).toEqual([]);
});

test('a date as a criterion is its day', () => {
  expect(parse(RANGE, '', '', 'Created', date('2026-07-04')).criteria).toEqual([
    { name: 'Created', criterion: '2026-07-04' },
  ]);
});

test('options begin with @ and may begin in the place of the period or of the grouping', () => {
  expect(parse(RANGE, '@Method', 'Pace').options).toEqual({ method: 'Pace' });
  expect(parse(RANGE, '2026', '@method', 'pace').options).toEqual({ method: 'pace' });
  expect(parse(RANGE, '2026', 'Owner', '@method', 'pace', 'Region', 'EMEA')).toMatchObject({
    options: { method: 'pace' },
    criteria: [{ name: 'Region', criterion: 'EMEA' }],
  });
});

test('a date as an option is its day', () => {
  expect(parse(RANGE, '@asof', date('2026-07-04')).options).toEqual({ asof: '2026-07-04' });
});

// Every wrong call: what it needs and what it found
test.each<[string, Argument[], string[]]>([
  ['no argument', [], ['range', 'nothing']],
  ['a text for the range', ['Deals'], ['range', '"Deals"']],
  ['a number for the range', [5], ['range', '5']],
  ['a date for the range', [date('2026-01-01')], ['range', 'a date']],
  ['a word that is no period', [RANGE, 'soon'], ['period', '"soon"', '2026-Q3']],
  ['a number that is no year', [RANGE, 99999], ['period', '"99999"']],
  ['yes for the period', [RANGE, true], ['period', '"true"']],
  ['the grouping in the period’s place', [RANGE, 'month'], ['group by month', '=WINRATE(range, "", "month")']],
  [
    'dates the wrong way round',
    [RANGE, [[date('2026-03-31'), date('2026-01-01')]]],
    ['period', '2026-03-31', '2026-01-01'],
  ],
  ['one date and a blank', [RANGE, [[date('2026-03-31'), '']]], ['period', '2026-03-31']],
  ['a number to group by', [RANGE, '', 5], ['header in quotes', '5']],
  ['a range to group by', [RANGE, '', [['Owner', 'x', 'y']]], ['header in quotes', 'a range of 1 × 3 cells']],
  ['half a pair', [RANGE, '', '', 'Region'], ['pairs', '"Region"', 'missing']],
  ['half an option', [RANGE, '@asof'], ['pairs', '"@asof"', 'missing']],
  ['a number for a header', [RANGE, '', '', 5, 'EMEA'], ['header', '5']],
  ['a criterion without a header', [RANGE, '', '', '', 'EMEA'], ['header', 'nothing']],
  ['a range for a criterion', [RANGE, '', '', 'Region', [['a', 'b']]], ['"Region"', 'a range of 1 × 2 cells']],
])('%s gets a sentence that names the function, what it needs and what it found', (_, args, words) => {
  const message = sentence(() => parse(...args));
  expect(flawOf(message)).toBeNull();
  expect(message).toMatch(/^WINRATE /);
  for (const word of words) expect(message).toContain(word);
});
