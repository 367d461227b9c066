import { describe, expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { tableHeaded, textLike, textsOn, tileCalled, valueIn } from './look-up';
import { make, type Setting } from './make';
import { pipeline } from './pipeline';

const setting: Setting = { environment: environmentOn('2026-11-14'), period: '2026-Q4' };
const HEAD = ['Rep', 'Period', 'Quota'];
const beside = (targets: Cells, more: Partial<Setting> = {}) =>
  make('forecast', pipeline(), { ...setting, ...more, targets });
const titleOf = ({ cells }: ReturnType<typeof make>) => String(cells[0]![1]!.value);

describe('quotas that are other money', () => {
  const inCurrency = (...rows: Cell[][]) => [[...HEAD, 'Currency'], ...rows];
  const deals = pipeline().map((row, i): Cell[] => [...row, i === 0 ? 'Currency' : 'SEK']);

  test('than the deals are no reason to write nothing', () => {
    const model = make('forecast', deals, { ...setting, targets: inCurrency(['Ada', '2026-Q4', 9000, 'EUR']) });
    expect(titleOf(model)).toMatch(/in 4 of 5 cases/);
    textLike(model, /Without a quota to hold it against: the deals are in SEK, the quotas in EUR\.$/);
  });

  test('among themselves neither', () => {
    const model = make('forecast', pipeline(), {
      ...setting,
      targets: inCurrency(['Ada', '2026-Q4', 9000, 'EUR'], ['Ben', '2026-Q4', 9000, 'USD']),
    });
    textLike(model, /Without a quota to hold it against: the quotas are in several currencies\.$/);
  });

  test('the same currency is held against the forecast', () => {
    const model = make('forecast', deals, { ...setting, targets: inCurrency(['Ada', '2026-Q4', 9000, 'sek']) });
    expect(tileCalled(model, 'Quota Q4 2026').value.value).toBe(9000);
  });
});

describe('quotas of a part of the period', () => {
  const quarter = [HEAD, ['Ada', '2026-Q4', 100], ['Ben', '2026-Q4', 100]];

  test.each([
    ['a year', '2026', /the quotas on Targets cover 92 of the 365 days of the period; 1 Jan 2026 is the first without/],
    ['days ahead', '2026-11-15..2027-02-12', /cover 47 of the 90 days of the period; 1 Jan 2027 is the first without/],
  ])('are not held against %s', (_, period, sentence) => {
    const model = beside(quarter, { period });
    expect(titleOf(model)).not.toMatch(/quota|reach/);
    textLike(model, sentence);
    expect(() => tileCalled(model, 'Forecast − quota')).toThrow();
    expect(tableHeaded(model, 'Owner').heads.size).toBe(8);
  });

  test('nor against one that is over', () => {
    const model = beside([HEAD, ['Ada', '2026-07', 100]], { period: '2026-Q3' });
    expect(titleOf(model)).toMatch(/^Q3 2026 is over: \$[\d.]+K was won$/);
    textLike(
      model,
      /^The quotas on Targets cover 31 of the 92 days of the period; 1 Aug 2026 is the first without one\.$/,
    );
  });

  test('a month without a target is no gap where its target is 0', () => {
    const months = ['2026-10', '2026-11', '2026-12'].map((month, i) => ['Ada', month, i === 1 ? 0 : 9000]);
    expect(tileCalled(beside([HEAD, ...months]), 'Quota Q4 2026').value.value).toBe(18_000);
  });

  test('once a quota is won no chance is told any more', () => {
    expect(tileCalled(beside(quarter), 'Forecast − quota').below.value).toMatch(/% of the quota$/);
  });
});

describe('reps with a quota', () => {
  const model = beside([HEAD, ['ADA', '2026-Q4', 30_000], ['Eve', '2026-Q4', 20_000], ['', '2026-Q4', 5000]]);
  const owners = tableHeaded(model, 'Owner');

  test('but no deal stand by themselves, so that all quotas add up', () => {
    const [team, ...others] = [...owners.rows.keys()];
    const sum = others.reduce((total, name) => total + Number(valueIn(owners, name, 'Quota')), 0);
    expect(sum).toBe(valueIn(owners, team!, 'Quota'));
    expect(valueIn(owners, 'Eve', 'Quota')).toBe(20_000);
    expect(valueIn(owners, 'Eve', 'Forecast')).toBe(0);
  });

  test('are told where their name owns no deal', () => {
    textLike(model, /the parts add up to the forecast\. The quota of Eve is of a name that owns no deal$/);
  });

  test('are found whatever the capitals', () => expect(valueIn(owners, 'Ada', 'Quota')).toBe(30_000));
});

test('many names that own no deal are told in short', () => {
  const names = Array.from({ length: 7 }, (_, i) => `Rep ${i + 1}`);
  const model = beside([HEAD, ...names.map((name) => [name, '2026-Q4', 100])]);
  expect(textsOn(model).join(' ')).toMatch(
    /The quotas of Rep 1, Rep 2, Rep 3, Rep 4, Rep 5\s+and\s+2\s+more\s+are\s+of\s+names\s+that\s+own\s+no\s+deal/,
  );
});

test('a tab of other targets is said in one whole sentence, what to do stands in the note', () => {
  const model = beside([
    ['KPI', 'Period', 'Target'],
    ['Win rate', '2026-Q4', 0.4],
  ]);
  const sentence = textLike(model, /^Without a quota/);
  expect(sentence).toBe(
    'Without a quota to hold it against: the report needs a Quota column and a Period or Start date column on the tab of targets.',
  );
  const cell = model.cells.flat().find(({ value }) => value === sentence)!;
  expect(cell.note).toMatch(/Found: KPI, Period, Target\. Rename a header, or choose the column/);
});
