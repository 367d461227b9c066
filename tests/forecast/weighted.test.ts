import { expect, test } from 'vitest';
import { categoryOf } from '../../src/forecast/category-words';
import { BEST_CASE, CATEGORIES, COMMIT } from '../../src/forecast/deal-histories';
import { standingBefore } from '../../src/forecast/standing';
import { stated } from '../../src/forecast/stated';
import { weighted } from '../../src/forecast/weighted';
import { type Deal, day, lost, openSince, standing, windowFrom, won } from './histories';
import { historiesOf } from './reference-deals';

const TODAY = '2026-06-15';
const JUNE = windowFrom(TODAY, '2026-06-01', '2026-06-30');
const CLOSED = [won('2026-01-01', '2026-02-10', 500), lost('2026-01-01', '2026-02-01'), lost(null, '2026-03-01')];
const due = (deal: Deal, iso: string | null): Deal => ({ ...deal, exp: iso === null ? null : day(iso) });
const sumOf = (open: ReturnType<typeof weighted>) =>
  open?.chances.reduce((sum, chance, k) => sum + chance * open.worth[k]!, 0);

test('deals due in the window count by the win rate, by their own date or the median days to win', () => {
  const deals = [
    ...CLOSED,
    due(openSince('2026-06-01', 90), '2026-06-20'),
    due(openSince('2026-06-01', 300), '2026-07-01'),
    due(openSince('2026-05-10', 30), null), // 40 days after its creation: 19 June
    due(openSince('2026-06-10', 600), null),
  ];
  expect(sumOf(weighted(standing(deals, TODAY), JUNE, 500, true))).toBeCloseTo((90 + 30) / 3, 10);
});

test('where expected dates are not taken, all go by the median days to win', () => {
  const deals = [...CLOSED, due(openSince('2026-05-10', 30), '2027-01-01')];
  expect(sumOf(weighted(standing(deals, TODAY), JUNE, 500, false))).toBeCloseTo(10, 10);
});

test('a pipeline without timing is no forecast', () => {
  const undated = [won(null, '2026-02-10'), lost(null, '2026-02-01'), openSince('2026-06-01')];
  expect(weighted(standing(undated, TODAY), JUNE, 500, true)).toBeNull();
  expect(weighted(standing([openSince('2026-06-01')], TODAY), JUNE, 500, true)).toBeNull();
});

test('categories: 50 won, 100 commit, 150 best case; those due later or less sure are left out', () => {
  const deals = [
    won('2026-01-01', '2026-06-02', 50),
    due(openSince('2026-05-01', 100), '2026-06-20'),
    due(openSince('2026-05-01', 150), '2026-06-20'),
    due(openSince('2026-05-01', 400), '2026-06-20'),
    due(openSince('2026-05-01', 900), '2026-07-20'),
  ];
  const words = ['Closed', 'Commit', 'Best Case', 'Pipeline', 'Commit'];
  const histories = { ...historiesOf(deals), category: Uint8Array.from(words, categoryOf) };
  const now = standingBefore(histories, day(TODAY));
  expect(sumOf(stated(histories, now, JUNE, COMMIT))).toBe(100);
  expect(sumOf(stated(histories, now, JUNE, BEST_CASE))).toBe(250);
  expect(stated(historiesOf(deals), now, JUNE, COMMIT)).toBeNull();
});

test.each([
  ['COMMIT', COMMIT],
  ['committed', COMMIT],
  ['BEST_CASE', BEST_CASE],
  ['Upside', BEST_CASE],
  ['Bästa fall', BEST_CASE],
  ['承诺', COMMIT],
  ['Pipeline', CATEGORIES.indexOf('pipeline')],
  ['Omitted', CATEGORIES.indexOf('omitted')],
  ['Likely', CATEGORIES.indexOf('other')],
  ['', CATEGORIES.indexOf('')],
])('the category %s is known', (text, place) => expect(categoryOf(text)).toBe(place));
