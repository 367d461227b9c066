import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/read/words/words';
import { environmentOn } from '../environment';
import { callIn, rowsOf } from '../functions/call';
import { SAMPLE_DAY, sampleRanges } from './sample-ranges';

const HERE = environmentOn(SAMPLE_DAY);

describe.each(['en', 'fa'] as const)('on the sample workbook in %s', (language) => {
  const { deals, leads, activities, orders, customers, team, history } = sampleRanges(language);
  const kpi = (name: string, ...args: Parameters<typeof callIn>[2][]) => callIn(HERE, name, ...args);

  test.each([
    ['COMMITTEDPIPELINE', [deals]],
    ['EVALUATIONS', [deals, history]],
    ['FIRSTMEETINGS', [activities, customers]],
    ['SALESEFFORT', [activities]],
    ['TOUCHESPERACCOUNT', [activities]],
    ['LEARNINGRATE', [activities, team]],
    ['DAYSTOCLOSE', [deals, leads, activities]],
  ] as const)('%s has a value', (name, ranges) => expect(kpi(name, ...ranges, '2026')).toBeGreaterThan(0));

  test.each([
    ['QUALIFIEDTOPROPOSAL', [deals, history]],
    ['PROPOSALTOCLOSE', [deals, history]],
    ['COLDCALLTOQUALIFIED', [leads, activities]],
    ['TALKTODEMO', [activities]],
    ['CUSTOMERENGAGEMENT', [customers, activities, orders]],
    ['COHORTWINRATE', [deals]],
  ] as const)('%s is a share between 0 and 1', (name, ranges) => {
    const share = kpi(name, ...ranges, '2026');
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });

  test('STAGECONVERSION falls from stage to stage, and lost deals are told by the history', () => {
    const rows = rowsOf(kpi('STAGECONVERSION', deals, history)) as [string, ...number[]][];
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const [, reached, on, lost, still, conversion] of rows) {
      expect(on! + lost! + still!).toBe(reached);
      expect(conversion).toBeCloseTo(on! / reached!, 12);
    }
    rows.slice(1).forEach(([, reached], i) => {
      expect(reached).toBe(rows[i]![2]);
    });
  });

  test('TIMEINSTAGE tells every stage', () => {
    const rows = rowsOf(kpi('TIMEINSTAGE', deals, history)) as [string, ...number[]][];
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const [, finished, mean] of rows) {
      expect(finished).toBeGreaterThan(0);
      expect(mean).toBeGreaterThan(0);
    }
  });

  test('LOSTREASONS has shares that add up to 1', () => {
    const rows = rowsOf(kpi('LOSTREASONS', deals)) as [string, number, number, number][];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.reduce((all, [, , , share]) => all + share, 0)).toBeCloseTo(1, 12);
  });
});

test('figures are the same in every language, but for money', () => {
  const of = (language: (typeof LANGUAGES)[number]) => {
    const { deals, leads, activities, customers, history } = sampleRanges(language);
    return [
      callIn(HERE, 'TALKTODEMO', activities),
      callIn(HERE, 'COLDCALLTOQUALIFIED', leads, activities),
      callIn(HERE, 'FIRSTMEETINGS', activities, customers),
      callIn(HERE, 'PROPOSALTOCLOSE', deals, history),
      rowsOf(callIn(HERE, 'STAGECONVERSION', deals, history)).map((row) => row.slice(1)),
    ];
  };
  for (const language of LANGUAGES.slice(1)) expect(of(language)).toEqual(of('en'));
});
