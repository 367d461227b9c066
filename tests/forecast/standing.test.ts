import { expect, test } from 'vitest';
import { NO_DAY } from '../../src/model/column';
import { day, lost, openSince, standing, won } from './histories';

test('a deal closed before its creation counts as created on that day', () => {
  expect(standing([won('2026-02-01', '2026-01-15')], '2026-03-01').created[0]).toBe(day('2026-01-15'));
});

test('a creation day that holds an import is not known, and its open deals are left out', () => {
  const imported = Array.from({ length: 51 }, () => openSince('2026-01-01'));
  expect(standing(imported, '2026-03-01')).toMatchObject({ size: 0, undatedOpen: 51 });
  expect(standing(imported.slice(1), '2026-03-01')).toMatchObject({ size: 50, undatedOpen: 0 });
});

test('on a large tab a busy day of less than a tenth of all deals is no import', () => {
  const others = Array.from({ length: 941 }, (_, i) => ({ ...openSince('2020-01-01'), cr: i }));
  const busy = Array.from({ length: 60 }, () => openSince('2026-01-01'));
  expect(standing([...others, ...busy], '2026-03-01').created.at(-1)).toBe(day('2026-01-01'));
});

test('deals stand as they did before a day', () => {
  const deals = [
    won('2026-01-01', '2026-01-31'),
    won('2026-01-01', '2026-02-01'),
    lost('2026-01-01', '2026-03-01'),
    openSince('2026-01-31'),
    openSince('2026-02-01'),
    openSince(null),
    won(null, '2026-01-01'),
    won(null, '2026-02-01'),
  ];
  const found = standing(deals, '2026-02-01');
  expect([...found.places]).toEqual([0, 1, 2, 3, 6]);
  expect([...found.closed]).toEqual([day('2026-01-31'), NO_DAY, NO_DAY, NO_DAY, day('2026-01-01')]);
  expect([...found.won]).toEqual([1, 0, 0, 0, 1]);
  expect([...found.value]).toEqual([100, 0, 0, 0, 100]);
});
