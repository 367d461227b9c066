import { expect, test } from 'vitest';
import { METRICS } from '../../src/metrics';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import { byGroup, call, flawOf, rowsOf, sentence } from './call';
import { isAnswer, outcome, tabSetsOf } from './typical-calls';

/** KPIs that the sample deals can answer. */
const NAMES = METRICS.map(({ name }) => name).filter(
  (name) => tabSetsOf(name).some((kinds) => kinds.join() === 'deals') && isAnswer(outcome(name, SAMPLE_DEALS, '2026')),
);

test('KPIs are there to be asked together', () => expect(NAMES.length).toBeGreaterThan(12));

test.each([
  ['one text', 'WINRATE, SALESCOUNT'],
  ['one text with semicolons', ' winrate;SalesCount '],
  ['a row of cells', [['WINRATE', 'SALESCOUNT']]],
  ['a column of cells', [['WINRATE'], [''], ['SALESCOUNT']]],
])('names may come as %s', (_, names) => {
  expect(call('KPIS', SAMPLE_DEALS, names)).toEqual([
    ['Win rate', 'Number of sales'],
    [0.6, 3],
  ]);
});

test('each figure is that of its own function', () => {
  const [, values] = call('KPIS', SAMPLE_DEALS, NAMES.join(','), '2026') as unknown[][];
  expect(values).toEqual(NAMES.map((name) => call(name, SAMPLE_DEALS, '2026')));
});

test.each(['Owner', 'Stage', 'month'])('each figure by %s is that of its own function', (by) => {
  const together = rowsOf(call('KPIS', SAMPLE_DEALS, 'WINRATE, SALESVALUE, PIPELINECOUNT', '', by));
  const names = ['WINRATE', 'SALESVALUE', 'PIPELINECOUNT'];
  names.forEach((name, i) => {
    const alone = byGroup(call(name, SAMPLE_DEALS, '', by));
    for (const row of together) {
      const group = String(row[0]);
      if (group in alone) expect([group, row[i + 1]]).toEqual([group, alone[group]]);
    }
    const groups = together.map(([group]) => String(group));
    expect(Object.keys(alone).filter((group) => !groups.includes(group))).toEqual([]);
  });
});

test('where a KPI found nothing in a group, counts and sums are 0 and ratios empty', () => {
  const rows = rowsOf(call('KPIS', SAMPLE_DEALS, 'WINRATE, SALESVALUE, PIPELINECOUNT', '', 'Stage'));
  expect(rows.find(([stage]) => stage === 'Proposal')).toEqual(['Proposal', '', 0, 2]);
  expect(rows.find(([stage]) => stage === 'Lost')).toEqual(['Lost', 0, 0, 0]);
});

test('a name may stand there twice', () => {
  expect(call('KPIS', SAMPLE_DEALS, 'WINRATE, WINRATE')).toEqual([
    ['Win rate', 'Win rate'],
    [0.6, 0.6],
  ]);
});

test.each([
  ['no names', [SAMPLE_DEALS], ['names of KPIs', 'nothing']],
  ['an empty text', [SAMPLE_DEALS, ''], ['names of KPIs', 'nothing']],
  ['a number', [SAMPLE_DEALS, 5], ['names of KPIs', '5']],
  ['an unknown name', [SAMPLE_DEALS, 'WINRATE, WINRAT'], ['"WINRAT". The nearest is WINRATE']],
  ['the period in the names’ place', [SAMPLE_DEALS, '2026', 'WINRATE'], ['"2026"']],
  ['no range', ['WINRATE'], ['range']],
])('%s gets a sentence', (_, args, words) => {
  const message = sentence(() => call('KPIS', ...args));
  expect(flawOf(message)).toBeNull();
  for (const word of words) expect(message).toContain(word);
});
