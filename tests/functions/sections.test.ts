import { expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { inSections, SECTIONS, UNSORTED } from '../../src/functions/sections';

const NAMES = SECTIONS.flatMap(({ names }) => names);

test('every function stands in one section: name a new one in src/functions/sections.ts', () => {
  const groups = inSections(CELL_FUNCTIONS);
  expect(groups.filter(({ section }) => section === UNSORTED).flatMap(({ functions }) => functions)).toEqual([]);
  expect(new Set(NAMES).size).toBe(NAMES.length);
});

test('sections name no function that is not there', () => {
  expect(NAMES.filter((name) => !CELL_FUNCTIONS.some((each) => each.name === name))).toEqual([]);
});

test('functions are sorted as the sections name them; a new one comes last, and empty sections are left out', () => {
  const functions = ['NEWKPI', 'WINRATE', 'LEADCOUNT', 'PIPELINECOUNT', 'PIPELINEVALUE'].map((name) => ({ name }));
  expect(
    inSections(functions).map(({ section, functions: own }) => [section.title, own.map(({ name }) => name)]),
  ).toEqual([
    ['Pipeline and forecast', ['PIPELINEVALUE', 'PIPELINECOUNT']],
    ['Funnel', ['LEADCOUNT']],
    ['Outcome', ['WINRATE']],
    ['More', ['NEWKPI']],
  ]);
});
