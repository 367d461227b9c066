import { expect, test } from 'vitest';
import { asOf, prepareDeals } from '../../src/forecast/deal-history';
import { day, lost, openSince, won } from './histories';

test('a deal closed before its creation counts as created on that day', () => {
  expect(prepareDeals([won('2026-02-01', '2026-01-15')])[0]!.created).toBe(day('2026-01-15'));
});

test('a creation day that holds an import is not known', () => {
  const imported = Array.from({ length: 51 }, () => openSince('2026-01-01'));
  expect(prepareDeals(imported).every(({ created }) => created === null)).toBe(true);
  expect(prepareDeals(imported.slice(1)).every(({ created }) => created === null)).toBe(false);
});

test('on a large tab a busy day of less than a tenth of all deals is no import', () => {
  const others = Array.from({ length: 941 }, (_, i) => ({ ...openSince('2020-01-01'), created: i }));
  const busy = Array.from({ length: 60 }, () => openSince('2026-01-01'));
  expect(prepareDeals([...others, ...busy]).at(-1)!.created).toBe(day('2026-01-01'));
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
  const standing = asOf(deals, day('2026-02-01'));
  expect(standing.map(({ closed, won: isWon }) => [closed, isWon])).toEqual([
    [day('2026-01-31'), true],
    [null, false],
    [null, false],
    [null, false],
    [day('2026-01-01'), true],
  ]);
});
