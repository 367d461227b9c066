import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { completionEdits, edited } from '../../src/settings/edit-tab';
import { planChange } from '../../src/settings/plan-tab';
import { readSettings } from '../../src/settings/read-settings';
import { DEFAULT_SETTINGS, type TeamSettings } from '../../src/settings/settings';
import { CONTEXT, newTab, rowOf, withRows, withValue } from './context';

/** The cells after a change. */
function change(cells: Cells, changes: Partial<TeamSettings>, names = {}): Cells {
  const now = readSettings(cells, CONTEXT).settings;
  const { batches } = planChange(cells, { ...now, ...changes }, names, CONTEXT);
  return batches.reduce(edited, cells);
}

const settingsArbitrary: fc.Arbitrary<TeamSettings> = fc.record({
  language: fc.constantFrom(null, 'sv', 'fa'),
  asOf: fc.option(fc.integer({ min: 0, max: 40_000 })),
  currency: fc.constantFrom(null, 'EUR', 'SEK'),
  fiscalStart: fc.integer({ min: 1, max: 12 }),
  defaultPeriod: fc.constantFrom('this quarter', '2026', 'last 90 days'),
  period: fc.constantFrom('this month', '2026-Q3'),
  onTrackFrom: fc.constantFrom(0.5, 0.9, 1),
  onTrackTo: fc.constantFrom(1, 1.1),
  responseHours: fc.constantFrom(0.5, 24),
  riskQuietDays: fc.integer({ min: 1, max: 90 }),
  riskAge: fc.constantFrom(0.8, 0.9),
  riskSize: fc.constantFrom(2, 3.5),
  riskPushes: fc.integer({ min: 1, max: 5 }),
  receivers: fc.constantFrom([], ['ann@firm.se'], ['ann@firm.se', 'bo@firm.se']),
  tabs: fc.constantFrom({}, { deals: 'Deals' }, { deals: 'Deals', rates: 'FX' }),
  choices: fc.dictionary(
    fc.constantFrom('belopp', 'status', 'constructor', 'x 1'),
    fc.constantFrom('', 'amount', 'status', 'dealId', 'statusText'),
  ),
  stages: fc.dictionary(fc.constantFrom('demo', 'parked', 'to string'), fc.constantFrom('won', 'hold', 'negotiation')),
  stagePlaces: fc.dictionary(fc.constantFrom('demo', 'other'), fc.integer({ min: 0, max: 20 })),
});

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('properties', () => {
  test('a tab made of settings says these settings', () => {
    fc.assert(
      fc.property(settingsArbitrary, (settings) => {
        expect(plain(readSettings(newTab(settings), CONTEXT).settings)).toEqual(plain(settings));
      }),
    );
  });

  test('a tab can be made to say other settings, and needs no edit then', () => {
    fc.assert(
      fc.property(settingsArbitrary, settingsArbitrary, (before, wanted) => {
        const cells = change(newTab(before), wanted);
        expect(plain(readSettings(cells, CONTEXT).settings)).toEqual(plain(wanted));
        expect(planChange(cells, wanted, {}, CONTEXT).batches).toEqual([]);
      }),
    );
  });

  test('a tab that people have cut to pieces is completed', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }), (kept) => {
        const cells = newTab().filter((_, row) => kept[row] !== false);
        const complete = edited(cells, completionEdits(cells, DEFAULT_SETTINGS, {}));
        const { settings, missing } = readSettings(complete, CONTEXT);
        expect(missing).toEqual([]);
        expect(settings).toEqual(DEFAULT_SETTINGS);
        expect(completionEdits(complete, settings, {})).toEqual([]);
      }),
    );
  });
});

test('rows and comments of people survive', () => {
  const tab = newTab();
  const own = withRows(
    tab.map((row, at) => (at === rowOf(tab, 'Language') ? [...row, 'ask Bo first'] : row)),
    rowOf(tab, 'Stages'),
    ['Belopp', 'Amount', 'as agreed in May', '', 'Ann'],
    ['', ''],
    ['Our own list', 'of things'],
    ['', ''],
  );
  const cells = change(
    own,
    { language: 'sv', choices: { kund: 'account' }, stages: { demo: 'proposal' } },
    { kund: 'Kund' },
  );
  expect(cells[rowOf(cells, 'Language')]).toEqual(expect.arrayContaining(['Swedish', 'ask Bo first']));
  expect(cells).toContainEqual(['Our own list', 'of things']);
  expect(cells.flat()).toContain('as agreed in May');
  expect(cells).toContainEqual(['Kund', 'Account', '', '']);
  expect(cells).toContainEqual(['demo', 'proposal', '', '']);
});

test('a choice taken back leaves its row, and a new one changes it', () => {
  const with1 = change(newTab(), { choices: { belopp: 'amount' } }, { belopp: 'Belopp' });
  const without = change(with1, { choices: {} });
  expect(without[rowOf(without, 'Belopp')]).toEqual(['Belopp', '', '', '']);
  const again = change(without, { choices: { belopp: '' } });
  expect(again[rowOf(again, 'Belopp')]).toEqual(['Belopp', 'not used', '', '']);
  expect(again).toHaveLength(with1.length);
});

test('a wrong value is left for its writer to correct, with the sentence beside it', () => {
  const cells = change(withValue(newTab(), 'Reporting currency', 'euros'), { language: 'sv' });
  expect(cells[rowOf(cells, 'Reporting currency')]!.slice(1)).toEqual([
    'euros',
    expect.any(String),
    expect.stringContaining('found "euros"'),
  ]);
  const corrected = change(withValue(cells, 'Reporting currency', 'EUR'), {});
  expect(corrected[rowOf(corrected, 'Reporting currency')]![3]).toBe('');
});

test('a tab that only has its name is completed below what stands there', () => {
  const cells = change([['Notes of ours'], ['', 'more']], {});
  expect(cells.slice(0, 2)).toEqual([['Notes of ours'], ['', 'more']]);
  expect(readSettings(cells, CONTEXT).missing).toEqual([]);
});
