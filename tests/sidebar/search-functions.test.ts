import { expect, test } from 'vitest';
import { searchFunctions } from '../../src/sidebar/functions/search-functions';
import { functions } from './sample';

const namesFor = (query: string) => searchFunctions(functions, query).map(({ name }) => name);

test('an empty query finds all functions in their order', () => {
  expect(searchFunctions(functions, '  ')).toEqual(functions);
});

test('a word is found in names and titles, then in summaries', () => {
  expect(namesFor('rate')).toEqual(['WINRATE', 'WINRATEVALUE', 'COHORTWINRATE']);
  expect(namesFor('won')).toEqual([
    'SALESFORECAST',
    'WINRATE',
    'WINRATEVALUE',
    'COHORTWINRATE',
    'AVGDEALSIZE',
    'SALESCYCLE',
    'QUOTAATTAINMENT',
  ]);
});

test('every word of the query must be there, in any order, case and accent', () => {
  expect(namesFor('VALUÉ won')).toEqual(['SALESFORECAST', 'WINRATEVALUE']);
});

test('nothing is found for an unknown word', () => {
  expect(namesFor('weather')).toEqual([]);
});
