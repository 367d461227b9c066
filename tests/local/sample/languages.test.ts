import { describe, expect, test } from 'vitest';
import { makeSample } from '../../../local/sample/make-sample';
import { companyName } from '../../../local/sample/names';
import { LANGUAGES } from '../../../local/sample/words/languages';
import type { Language } from '../../../local/sample/words/words';
import { recogniseKind } from '../../../src/read/kinds-of-tab';
import { headersOf } from './records';

const CODES = Object.keys(LANGUAGES) as Language[];
const LISTS = [
  'stages',
  'sources',
  'products',
  'regions',
  'lostReasons',
  'leadStatuses',
  'activityTypes',
  'outcomes',
  'activityStatuses',
  'churnReasons',
  'reps',
] as const;

describe.each(CODES)('%s', (language) => {
  const words = LANGUAGES[language];

  test('has as many words as English, none of them twice', () => {
    for (const name of LISTS) {
      expect(words[name], name).toHaveLength(LANGUAGES.en[name].length);
      expect(new Set(words[name]).size, name).toBe(words[name].length);
    }
  });

  test('has headers that can be told apart on each tab', () => {
    const sample = makeSample({ today: '2026-11-22', deals: 20, language });
    expect(sample).toMatchObject({ locale: words.locale, timeZone: words.timeZone });
    expect(new Set(sample.sheets.map(({ name }) => name)).size).toBe(9);
    for (const sheet of sample.sheets) {
      const headers = headersOf(sheet);
      expect(new Set(headers).size, sheet.name).toBe(headers.length);
      expect(sheet.rightToLeft).toBe(language === 'fa');
    }
  });

  test('has a stage history whose columns are known for what they are', () => {
    const sheet = makeSample({ today: '2026-11-22', deals: 60, language }).sheets.find(
      ({ name }) => name === words.tabs.history,
    );
    const cells = sheet!.rows.map((row) => Array.from(row, (cell) => cell?.value ?? ''));
    for (const name of ['', words.tabs.history]) {
      const { kind, fields, unclear } = recogniseKind(cells, { choices: {} }, name)!.recognition;
      expect(kind).toBe('history');
      expect([...unclear]).toEqual([]);
      expect([...fields].sort((a, b) => a[1] - b[1]).map(([field]) => field)).toEqual(Object.keys(words.history));
    }
  });

  test('never names two companies alike', () => {
    const names = Array.from({ length: 12_000 }, (_, index) => companyName(words, index));
    expect(new Set(names).size).toBe(names.length);
  });
});

test('the languages tell the same story', () => {
  const [english, persian] = (['en', 'fa'] as const).map((language) =>
    makeSample({ today: '2026-11-22', deals: 40, language }).sheets[0]?.rows.map((row) => row?.[6]?.value),
  );
  expect(english?.slice(1)).toEqual(persian?.slice(1));
});
