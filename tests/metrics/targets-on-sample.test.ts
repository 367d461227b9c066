import { describe, expect, test } from 'vitest';
import { environmentOn } from '../environment';
import { byGroup, callIn, flawInAnswer, rowsOf } from '../functions/call';
import { SAMPLE_DAY, sampleRanges } from './sample-ranges';

const HERE = environmentOn(SAMPLE_DAY);

describe.each(['en', 'sv', 'fa', 'zh'] as const)('on the sample workbook in %s', (language) => {
  const { deals, leads, activities, orders, customers, targets, costs, team } = sampleRanges(language);
  const call = (name: string, ...args: Parameters<typeof callIn>[2][]) => callIn(HERE, name, ...args);

  test.each([
    ['PIPELINECOVERAGE', [deals, targets]],
    ['REQUIREDPIPELINE', [deals, targets, team]],
    ['PIPELINEVELOCITY', [deals]],
    ['NEWBUSINESSSHARE', [deals, customers]],
    ['QUOTAATTAINMENT', [deals, targets, team]],
    ['REPSATQUOTA', [deals, targets, team]],
    ['REVENUEPERREP', [deals, team]],
    ['PROFITMARGIN', [orders]],
  ] as const)('%s has a value', (name, ranges) => {
    expect(call(name, ...ranges)).toEqual(expect.any(Number));
    const byQuarter = rowsOf(call(name, ...ranges, '2026', 'quarter'));
    expect(byQuarter.filter(([, value]) => typeof value === 'number').length).toBeGreaterThan(0);
  });

  test('REQUIREDDEALS goes back to leads and their cost', () => {
    const rows = rowsOf(call('REQUIREDDEALS', deals, leads, targets, costs));
    expect(rows).toHaveLength(5);
    for (const [, number] of rows) expect(number).toEqual(expect.any(Number));
  });

  test('QUOTAREALISM judges', () => {
    const answer = call('QUOTAREALISM', deals, targets);
    expect(flawInAnswer(answer)).toBeNull();
    expect(rowsOf(answer).find(([label]) => label === 'Past periods compared')![1]).toBeGreaterThanOrEqual(4);
  });

  test('TOPSELLERS sees each kind of activity', () => {
    const rows = rowsOf(call('TOPSELLERS', deals, activities, team, '2026'));
    const kinds = rows.filter(([label]) => String(label).startsWith('Activities per rep and week'));
    expect(kinds.length).toBeGreaterThanOrEqual(4);
    for (const [, top, others] of kinds) expect(Number(top) + Number(others)).toBeGreaterThan(0);
  });

  test('reps at quota are those whose attainment is 100 % or more', () => {
    const owner = String(team[0]![0]);
    const attained = Object.values(byGroup(call('QUOTAATTAINMENT', deals, targets, team, '2026-Q3', owner)));
    const numbers = attained.filter((value): value is number => typeof value === 'number');
    const reached = numbers.filter((value) => value >= 1).length;
    expect(call('REPSATQUOTA', deals, targets, team, '2026-Q3')).toBeCloseTo(reached / numbers.length, 12);
  });
});
