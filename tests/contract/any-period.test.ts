import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { METRICS } from '../../src/metrics';
import { CallError } from '../../src/model/call-error';
import type { Cells } from '../../src/model/cell';
import { environmentOn } from '../environment';
import type { Kind } from '../functions/arbitrary-tabs';
import { callIn, flawInAnswer, flawOf } from '../functions/call';
import { argsOf, KPI_FIRST, tabSetsOf, WITHOUT_PERIOD } from '../functions/typical-calls';
import { SAMPLE_DAY, sampleRanges } from '../metrics/sample-ranges';

/*
 * Every function over a history of years, which the tabs of other tests are too short for: whatever days are asked for, no
 * fault of ours reaches a cell.
 */
const HERE = environmentOn(SAMPLE_DAY);
const TABS = sampleRanges('en');

const OVER = ['2015', '2024-Q1', '2026-11-21'];
const RUNNING = ['', 'this week', SAMPLE_DAY, '2020-01-01..2031-12-31'];
const AHEAD = ['2026-11-23', '2027-Q2', '2035', '9999'];
const AS_OF = ['2014-05-01', '2034-01-01'];

/** Periods, as-of days, and groups of a row each, of a person, of a part of the calendar. */
function questionsOf(firstHeader: string): Argument[][] {
  return [
    ...[...OVER, ...RUNNING, ...AHEAD].map((period) => [period]),
    ...AS_OF.map((day) => ['2026-Q4', '', '@asof', day]),
    ['2024-Q1', firstHeader],
    ['', firstHeader],
    ['2027-Q2', 'Owner'],
    ['2024-Q1', 'month'],
    ['', 'month'],
  ];
}

/** What functions over any KPI are asked, each of all KPIs. */
function fewQuestionsOf(name: string, firstHeader: string): Argument[][] {
  if (WITHOUT_PERIOD.includes(name))
    return [
      ['', 'Owner'],
      ['@asof', '2034-01-01'],
    ];
  return [
    ['2015', firstHeader],
    ['2035', 'Owner'],
  ];
}

/** The tabs of a call; `KPITARGET` takes a target beside them. */
function rangesOf(name: string, kinds: readonly Kind[], kpi?: string): Cells[] {
  const ranges = kinds.filter((kind) => name !== 'KPITARGET' || kind !== 'targets').map((kind) => TABS[kind]);
  if (name === 'KPITARGET')
    ranges.push([['KPI', 'Period', 'Target'], ...['2015', '2024-Q1', '2035'].map((when) => [kpi, when, 40])]);
  return ranges;
}

/** The plain tabs of a function, and those with all that make it better. */
function endsOf<T>(sets: readonly T[]): T[] {
  return [...new Set([sets[0]!, sets[sets.length - 1]!])];
}

let answered = 0;

/** What is wrong with what a call does; `null` when nothing is. */
function flawOfCall(name: string, args: readonly Argument[]): string | null {
  try {
    const answer = callIn(HERE, name, ...args);
    answered++;
    return flawInAnswer(answer);
  } catch (error) {
    return error instanceof CallError ? flawOf(error.message) : String((error as Error).stack);
  }
}

function flawsOf(name: string, kinds: readonly Kind[], kpi?: string): string[] {
  const ranges = rangesOf(name, kinds, kpi);
  const firstHeader = String(ranges[0]![0]![0]);
  const questions = kpi === undefined ? questionsOf(firstHeader) : fewQuestionsOf(name, firstHeader);
  return questions.flatMap((question) => {
    const flaw = flawOfCall(name, argsOf(name, ranges, question, kpi));
    return flaw === null ? [] : [`${[kpi, ...question].filter(Boolean).join(', ')}: ${flaw}`];
  });
}

describe.each(CELL_FUNCTIONS.map(({ name }) => name))('%s', (name) => {
  test('answers for any days with a finite number, a text, nothing or a sentence', () => {
    answered = 0;
    const flaws =
      KPI_FIRST.includes(name) || name === 'KPIS'
        ? METRICS.flatMap((kpi) => flawsOf(name, tabSetsOf(kpi.name)[0]!, kpi.name))
        : endsOf(tabSetsOf(name)).flatMap((kinds) => flawsOf(name, kinds));
    expect(flaws).toEqual([]);
    expect(answered).toBeGreaterThan(0);
  }, 60_000);
});
