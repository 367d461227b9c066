import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../local/sample/words/languages';
import type { Language } from '../../local/sample/words/words';
import type { TabKind } from '../../src/model/tab';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
import { SAMPLE_DAY, sampleRanges } from './sample-ranges';

const HERE = environmentOn(SAMPLE_DAY);

/** Each function with the tabs that it is given and the period; the same in every language, since only words differ. */
const CALLS: readonly (readonly [name: string, tabs: readonly TabKind[], ...args: string[]])[] = [
  ['LEADCOUNT', ['leads']],
  ['LEADGROWTH', ['leads'], '2026-Q3'],
  ['QUALIFIEDLEADS', ['leads']],
  ['QUALIFIEDLEADS', ['deals']],
  ['LEADCONVERSION', ['deals', 'leads'], '2026'],
  ['LEADCONVERSION', ['deals', 'leads'], '2026', '', '@cohort', 'yes'],
  ['LEADCONVERSION', ['deals', 'leads'], '2026', '', '@from', 'SQL'],
  ['QUALIFICATIONRATE', ['leads'], '2026'],
  ['LEADTOCUSTOMERTIME', ['deals', 'leads'], '2026'],
  ['MQLRATE', ['leads'], '2026'],
  ['SQLRATE', ['leads'], '2026'],
  ['LEADTOCLOSE', ['deals', 'leads'], '2026'],
  ['LEADSCONVERTED', ['leads'], '2026'],
  ['LEADRESPONSETIME', ['leads'], '2026'],
  ['LEADQUALITY', ['leads'], '2026'],
  ['COSTPERLEAD', ['leads', 'costs'], '2026-Q3'],
  ['TIMETOQUALIFY', ['leads'], '2026'],
];

const answer = (language: Language, [name, tabs, ...args]: (typeof CALLS)[number]) =>
  callIn(HERE, name, ...tabs.map((tab) => sampleRanges(language)[tab]), ...args);

describe.each(CALLS.map((each) => [`${each[0]} ${each.slice(2).join(' ')}`.trim(), each] as const))('%s', (_, each) => {
  test('has a value on the sample workbook', () => {
    const found = answer('en', each);
    expect(typeof found).toBe('number');
    expect(found).not.toBe(0);
  });

  // Money is in the currency of each language's country, and the placeholders of contacts are its own.
  const differs = each[0] === 'COSTPERLEAD' || each[0] === 'LEADQUALITY';
  test.each(Object.keys(LANGUAGES) as Language[])('and the same one in %s', (language) => {
    const [found, expected] = [answer(language, each), answer('en', each)];
    expect(typeof found).toBe('number');
    if (!differs) expect(found).toBeCloseTo(expected as number, 9);
  });
});
