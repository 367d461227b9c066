import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import type { Cell, Cells } from '../../src/model/cell';
import { SETTINGS } from '../../src/settings/catalogue';
import { problemsOf, readSettings } from '../../src/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { CONTEXT, newTab, rowOf, withRows, withValue } from './context';

const read = (cells: Cells) => readSettings(cells, CONTEXT);
const remarkAt = (cells: Cells, name: string) => read(cells).remarks.get(rowOf(cells, name));

test('a new tab says the usual settings, and nothing is wrong with it', () => {
  const { settings, remarks, missing } = read(newTab());
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect([...remarks.values()].join('')).toBe('');
  expect(missing).toEqual([]);
});

/** For each setting a wrong value, and how its sentence begins and ends. */
const WRONG: [string, Cell, string, string][] = [
  [
    'Language',
    'Klingon',
    'Needs one of English, Swedish, Norwegian, Polish, Chinese, Persian',
    'found "Klingon"; the language of the spreadsheet is used.',
  ],
  ['As-of day', '03/04/2026', 'Needs a day, such as 2026-09-30', 'found "03/04/2026"; today is used.'],
  [
    'Reporting currency',
    'euros',
    'Needs the three letters of a currency, such as EUR',
    'found "euros"; what the amounts tell is used.',
  ],
  ['Fiscal year starts in', 13, 'Needs a month, such as April or 4', 'found 13; January is used.'],
  [
    'Period when none is given',
    'always',
    'Needs a period, such as this quarter',
    'found "always"; this quarter is used.',
  ],
  ['Period of reports', new Date(NaN), 'Needs a period, such as this quarter', 'found a date; this quarter is used.'],
  ['On track from', 90, 'Needs a share from 0 % to 100 %, such as 90 %', 'found 90; 90 % is used.'],
  ['On track to', 0.8, 'Needs a share from 100 % to 500 %, such as 110 %', 'found 80 %; 110 % is used.'],
  ['Response target in hours', -1, 'Needs a number of hours from 0.01 to 1000', 'found -1; 24 is used.'],
  ['At risk: days without activity', 1.5, 'Needs a whole number of days from 1 to 1000', 'found 1.5; 30 is used.'],
  ['At risk: older than this share of won deals', 0.1, 'Needs a share from 50 % to 100 %', 'found 10 %; 90 % is used.'],
  ['At risk: times the average deal', true, 'Needs a number of times from 1 to 100', 'found true; 3 is used.'],
  ['At risk: times pushed', '#N/A', 'Needs a whole number of times from 1 to 100', 'found "#N/A"; 2 is used.'],
  ['Alert receivers', 'Ann', 'Needs e-mail addresses, separated by commas', 'found "Ann"; nobody is used.'],
  ...[
    'Deals',
    'Leads',
    'Activities',
    'Orders or invoices',
    'Customers',
    'Targets',
    'Costs',
    'Stage history',
    'Currency rates',
    'Team',
  ].map((kind): [string, Cell, string, string] => [
    `${kind} tab`,
    'Gone',
    'Needs the name of a tab of this spreadsheet (Deals, Leads 2026, FX)',
    'found "Gone"; the tab that its columns tell is used.',
  ]),
];

test('each setting has its wrong value here', () => {
  expect(WRONG.map(([name]) => name)).toEqual(SETTINGS.map(({ name }) => name));
});

test.each(WRONG)('%s with %j gives its sentence and keeps its usual value', (name, cell, needs, found) => {
  const cells = withValue(newTab(), name, cell);
  const remark = remarkAt(cells, name)!;
  expect(remark.startsWith(needs), remark).toBe(true);
  expect(remark.endsWith(found), remark).toBe(true);
  expect(read(cells).settings).toEqual(DEFAULT_SETTINGS);
  expect(problemsOf(read(cells))).toEqual([`KPI Settings, row ${rowOf(cells, name) + 1}: ${remark}`]);
});

test('names are recognised in any case and place, and their order is free', () => {
  const cells: Cells = [
    ['our own heading', 'and value'],
    ['FISCAL YEAR STARTS IN', 'july'],
    ['', ''],
    ['as_of day', '2026-06-30'],
  ];
  const { settings, remarks } = read(cells);
  expect(settings).toMatchObject({ fiscalStart: 7, asOf: dayFromIso('2026-06-30') });
  expect(remarks.has(0)).toBe(false);
});

test('a setting that stands twice counts once', () => {
  const tab = newTab();
  const at = rowOf(tab, 'Language') + 1;
  const cells = withRows(tab, at, ['language', 'Polish', '', '']);
  expect(read(cells).settings.language).toBeNull();
  expect(read(cells).remarks.get(at)).toBe(`Language stands here twice; row ${at} counts.`);
});

test('an unknown row of a section is named, one elsewhere is left alone', () => {
  const tab = newTab();
  const cells = withRows(tab, rowOf(tab, 'Language'), ['Curency', 'SEK', '', '']);
  expect(remarkAt(cells, 'Curency')).toBe('There is no setting "Curency"; the row has no effect.');
  const apart = [...tab, ['', ''], ['Ask Ann', 'about this tab']];
  expect(read(apart).remarks.has(apart.length - 1)).toBe(false);
});

test('a section that is gone is named', () => {
  const tab = newTab();
  expect(problemsOf(read(tab.slice(0, rowOf(tab, 'Stages'))))).toEqual([
    'KPI Settings has no section Stages, so none of it holds. Choose Settings in the menu to put it back.',
  ]);
});

describe('tables', () => {
  const withEntries = (heading: string, ...rows: Cells[number][]) => {
    const tab = newTab();
    return withRows(tab, rowOf(tab, heading) + 2, ...rows);
  };

  test('headers are mapped to fields by any name of theirs, or to nothing', () => {
    const cells = withEntries(
      'Columns',
      ['Belopp', 'amount'],
      ['Fas!', 'STAGE'],
      ['closed', 'not used'],
      ['constructor', 'Owner'],
      ['Odd', ''],
    );
    expect(read(cells).settings.choices).toEqual({ belopp: 'amount', fas: 'stage', closed: '', constructor: 'owner' });
    expect(problemsOf(read(cells))).toEqual([]);
  });

  test('stages have classes and places', () => {
    const cells = withEntries(
      'Stages',
      ['Signed, not paid', 'Negotiation', 5],
      ['Parked', 'on hold', ''],
      ['Demo', '', '2'],
    );
    expect(read(cells).settings).toMatchObject({
      stages: { 'signed not paid': 'negotiation', parked: 'hold' },
      stagePlaces: { 'signed not paid': 5, demo: 2 },
    });
    expect(problemsOf(read(cells))).toEqual([]);
  });

  test('a table may run up to the next heading', () => {
    const tab = newTab();
    const at = rowOf(tab, 'Stages');
    const cells = [...tab.slice(0, at - 1), ['Belopp', 'amount'], ...tab.slice(at), ['Demo', 'won']];
    expect(read(cells).settings).toMatchObject({ choices: { belopp: 'amount' }, stages: { demo: 'won' } });
    expect(problemsOf(read(cells))).toEqual([]);
  });

  test('the first blank row ends a table', () => {
    const cells = withEntries('Columns', ['Belopp', 'amount'], ['', ''], ['Owner', 'not used']);
    expect(read(cells).settings.choices).toEqual({ belopp: 'amount' });
  });

  test.each<[string, Cell[], string]>([
    [
      'Columns',
      ['Belopp', 'money'],
      'Needs the name of a field, such as Amount, Stage or Close date, or "not used", and found "money"; the header is read as its words and values tell.',
    ],
    ['Columns', ['', 'amount'], 'Needs a header in column A and found none.'],
    [
      'Stages',
      ['Demo', 'nearly'],
      'Needs one of lead, contacted, qualified, evaluation, proposal, negotiation, won, lost, ignored, on hold, and found "nearly"; the stage is read as its name tells.',
    ],
    [
      'Stages',
      ['Demo', 'won', 'first'],
      'Needs a number for the place, such as 3, and found "first"; the place is left to the stage\'s name.',
    ],
  ])('%s with %j', (heading, row, sentence) => {
    expect(problemsOf(read(withEntries(heading, row))).map((each) => each.split(': ')[1])).toEqual([sentence]);
  });

  test('a name that stands twice counts once', () => {
    const cells = withEntries('Stages', ['Demo', 'lost'], ['DEMO', 'won']);
    expect(read(cells).settings.stages).toEqual({ demo: 'lost' });
    expect(problemsOf(read(cells))[0]).toContain('DEMO stands here twice; the row above counts.');
  });
});

test('any cells give settings and sentences', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<Cell>(
      '',
      null,
      undefined,
      '#REF!',
      new Date(NaN),
      new Date(0),
      'Columns',
      'Stages',
      'Header',
      'General',
    ),
    fc.constantFrom(...SETTINGS.map(({ name }) => name)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 30 }), (cells) => {
      for (const problem of problemsOf(read(cells))) expect(problem).not.toMatch(/\bNaN; |undefined is|\[object/);
    }),
  );
});
