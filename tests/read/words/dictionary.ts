import { describe, expect, test } from 'vitest';
import type { SampleWords } from '../../../local/sample/words/words';
import { normalise } from '../../../src/lib/normalise';
import { TAB_FIELDS } from '../../../src/model/tabs';
import { OPEN_CLASSES } from '../../../src/read/classify-stage';
import type { Language } from '../../../src/read/words/words';
import { CLASSES, type ClassGroup, classesOf, DICTIONARIES, fieldsOf, KINDS, linesOf } from './parse';

/** How the sample workbook’s columns are called in the model, where it is not the same. */
const SAMPLE_FIELDS: Record<string, string> = {
  'leads mql': 'mqlDate',
  'leads sql': 'sqlDate',
  'orders ordered': 'quantity',
  'customers contractValue': 'arr',
  'customers score': 'nps',
  'customers lastUsed': 'lastActivity',
  'targets benchmarkSource': 'source',
  'costs month': 'period',
};
/** Where the model leaves a choice: a close date serves both. */
const EITHER: Record<string, string[]> = {
  'deals closed': ['closed', 'closeDate'],
};

const STAGES = ['lead', 'qualified', 'qualified', 'proposal', 'negotiation', 'won', 'lost'];
const LEADS = ['new', 'contacted', 'qualified', 'converted', 'rejected'];
const TYPES = ['call', 'email', 'meeting', 'demo', 'presentation', 'training'];
const OUTCOMES = ['connected', 'noAnswer', 'noAnswer', 'done', 'connected', 'done', 'noShow'];

/** What every language’s dictionary must be, and that it knows the words of that language’s sample workbook. */
export function describeDictionary(language: Language, sample: SampleWords): void {
  const dictionary = DICTIONARIES[language];

  describe.each(KINDS)('headers of %s', (kind) => {
    const lines = linesOf(dictionary.headers[kind]);

    test('every field of the model has a line, and no other', () => {
      const ids = TAB_FIELDS[kind].map(({ id }) => id);
      expect(lines.map(([field]) => field).sort()).toEqual(['tab', ...ids].sort());
    });

    test('words stand as they are compared, once a line', () => {
      for (const [field, words] of lines) {
        expect(words.map(normalise), field).toEqual(words);
        expect([...new Set(words)], field).toEqual(words);
      }
    });
  });

  describe.each(Object.keys(CLASSES) as ClassGroup[])('classes of %s', (group) => {
    const lines = linesOf(dictionary[group]);

    test('every class has a line', () => {
      const names = lines.map(([name]) => name);
      expect(names.filter((name) => !CLASSES[group].includes(name))).toEqual([]);
      expect([...new Set(names)]).toEqual(names);
      expect(CLASSES[group].filter((name) => name !== 'closed' && !names.includes(name))).toEqual([]);
    });

    test('words stand as they are compared, once a line', () => {
      const plain = lines.filter(([name]) => name !== 'yes' && name !== 'no');
      for (const [name, words] of plain) expect(words.map(normalise), name).toEqual(words);
      for (const [name, words] of lines) expect([...new Set(words)], name).toEqual(words);
    });

    test('a word has one class, but for activities, where types, directions and outcomes are asked for apart', () => {
      if (group === 'activities') return;
      const all = lines.flatMap(([, words]) => words);
      expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    });
  });

  test('types, directions and outcomes each have a word once', () => {
    for (const names of [CLASSES.activities.slice(0, 7), CLASSES.activities.slice(7, 9), CLASSES.activities.slice(9)]) {
      const all = linesOf(dictionary.activities).flatMap(([name, words]) => (names.includes(name) ? words : []));
      expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    }
  });

  test('an open class has fewer than a hundred words, since their places are decimals of its rank', () => {
    for (const [name, words] of linesOf(dictionary.stages)) {
      if ((OPEN_CLASSES as readonly string[]).includes(name)) expect(words.length, name).toBeLessThan(100);
    }
  });

  const columns = (
    ['deals', 'leads', 'activities', 'history', 'orders', 'customers', 'targets', 'costs', 'team'] as const
  ).flatMap((kind) =>
    Object.entries(sample[kind] as Record<string, string>).map(([column, header]) => ({ kind, column, header })),
  );

  test.each(columns)('the sample’s $header on $kind is $column', ({ kind, column, header }) => {
    const key = `${kind} ${column}`;
    const wanted = EITHER[key] ?? [SAMPLE_FIELDS[key] ?? column];
    expect(fieldsOf(language, kind, header).filter((field) => wanted.includes(field))).not.toEqual([]);
  });

  test('the sample’s tabs are known by name', () => {
    for (const [kind, name] of Object.entries(sample.tabs)) {
      const tab = linesOf(dictionary.headers[kind as keyof typeof sample.tabs]).find(([field]) => field === 'tab');
      expect(tab![1]).toContain(normalise(name));
    }
  });

  const words: [ClassGroup, readonly string[], readonly string[]][] = [
    ['stages', sample.stages, STAGES],
    ['leads', sample.leadStatuses, LEADS],
    ['activities', sample.activityTypes, TYPES],
    ['activities', sample.directions, ['outbound', 'inbound']],
    ['activities', sample.outcomes, OUTCOMES],
    ['activities', sample.activityStatuses, ['done', 'planned', 'cancelled']],
    ['values', sample.types, ['newBusiness', 'existingBusiness']],
  ];
  const said = words.flatMap(([group, texts, classes]) => texts.map((text, i) => ({ group, text, name: classes[i]! })));

  test.each(said)('the sample’s $text of $group is $name', ({ group, text, name }) => {
    expect(classesOf(language, group, text)).toContain(name);
  });
}
