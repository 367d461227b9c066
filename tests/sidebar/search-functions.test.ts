import { expect, test } from 'vitest';
import { searchFunctions } from '../../src/sidebar/functions/search-functions';
import { functions } from './sample';

const namesFor = (query: string) => searchFunctions(functions, query).map(({ name }) => name);

test('an empty query finds all functions in their order', () => {
  expect(searchFunctions(functions, '  ')).toEqual(functions);
});

test('a word is found in names and titles, then in summaries, then in all that is said', () => {
  expect(namesFor('rate')).toEqual(['WINRATE', 'WINRATEVALUE', 'COHORTWINRATE', 'PIPELINEVELOCITY']);
  expect(namesFor('won')).toEqual([
    'SALESFORECAST',
    'SALESCYCLE',
    'WINRATE',
    'WINRATEVALUE',
    'COHORTWINRATE',
    'AVGDEALSIZE',
    'QUOTAATTAINMENT',
    'PIPELINEVELOCITY',
    'PIPELINECOVERAGE',
  ]);
});

test('every word of the query must be there, in any order, case and accent', () => {
  expect(namesFor('VALUÉ closed share')).toEqual(['WINRATEVALUE']);
});

test('rules, remarks and sections are searched too', () => {
  expect(namesFor('finished stays')).toEqual(['TIMEINSTAGE']);
  expect(namesFor('on hold')).toEqual(['WINRATE']);
  expect(namesFor('funnel')).toEqual(functions.filter(({ section }) => section === 'Funnel').map(({ name }) => name));
});

test('words are found by their beginnings, names by any part', () => {
  expect(namesFor('conver')).toEqual(['STAGECONVERSION', 'LEADCONVERSION']);
  expect(namesFor('version')).toEqual(['STAGECONVERSION', 'LEADCONVERSION']);
  expect(namesFor('otal')).toEqual([]);
  expect(namesFor('created,')).toEqual(namesFor('created'));
});

test('nothing is found for an unknown word', () => {
  expect(namesFor('weather')).toEqual([]);
});
