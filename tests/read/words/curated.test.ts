import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/lib/normalise';
import type { TabKind } from '../../../src/model/tab';
import { LANGUAGES, type Language } from '../../../src/read/words/words';
import { describeShared, sharedPath } from '../../data/shared';
import { classesOf, fieldsOf } from './parse';

interface Term {
  readonly term: string;
  readonly norm: string;
  readonly level: 'A' | 'B' | 'X';
}
type Curated = Readonly<Record<string, readonly Term[]>>;

/** Where a field of the curated words stands in the model; one of the places is enough. Fields that the model lacks are left out. */
const FIELDS: Readonly<Record<string, string>> = {
  deal_name: 'deals.name',
  account: 'deals.account',
  company_name: 'leads.company deals.account',
  contact: 'activities.contact',
  owner: 'deals.owner leads.owner',
  team: 'deals.team',
  stage: 'deals.stage',
  pipeline: 'deals.pipeline',
  amount: 'deals.amount',
  expected_revenue: 'deals.amount',
  recurring_revenue: 'deals.amount customers.mrr customers.arr',
  currency: 'deals.currency',
  probability: 'deals.probability',
  created: 'deals.created',
  modified: 'deals.modified',
  expected_close: 'deals.expectedClose deals.closeDate',
  closed_date: 'deals.closed deals.closeDate',
  conversion_date: 'leads.converted',
  last_stage_update: 'deals.stageChanged',
  source: 'deals.source',
  campaign: 'leads.campaign',
  lost_reason: 'deals.lostReason',
  territory: 'deals.region',
  industry: 'customers.industry',
  product: 'deals.product',
  quantity: 'orders.quantity',
  email: 'leads.email',
  phone: 'leads.phone',
  first_response_time: 'leads.firstResponse',
  status: 'deals.statusText',
  type: 'deals.type',
  meetings: 'activities.meetings',
  calls: 'activities.calls',
  emails: 'activities.emails',
};

/** The classes that a curated stage or status may have. A recycled lead waits, or is turned down; an assigned one is new, or worked on. */
const STAGES: Readonly<Record<string, string>> = {
  'STAGE new': 'lead',
  'STAGE prospecting': 'lead contacted',
  'STAGE qualification': 'qualified',
  'STAGE qualified': 'qualified',
  'STAGE needs analysis': 'qualified',
  'STAGE value proposition': 'qualified evaluation proposal',
  'STAGE id decision makers': 'qualified evaluation proposal',
  'STAGE perception analysis': 'evaluation',
  'STAGE demo/presentation': 'qualified evaluation',
  'STAGE proposal': 'proposal',
  'STAGE negotiation': 'negotiation',
  'STAGE ready to close': 'negotiation',
  'STAGE won': 'won',
  'STAGE lost': 'lost',
  'STATUS open': 'lead',
  'STATUS on hold': 'hold',
};
const LEADS: Readonly<Record<string, string>> = {
  'LEAD contacted': 'contacted',
  'LEAD assigned': 'new contacted',
  'LEAD in process': 'contacted',
  'LEAD converted': 'converted',
  'LEAD recycled': 'new contacted rejected',
  'LEAD dead': 'rejected',
  'LEAD rejected': 'rejected',
};

function termsOf(words: Curated, fields: Readonly<Record<string, string>>, levels: string) {
  return Object.entries(fields).flatMap(([field, places]) =>
    (words[field] ?? [])
      .filter(({ level }) => levels.includes(level))
      .map(({ norm }) => ({ field, word: normalise(norm), places: places.split(' ') })),
  );
}

/** The headers at level A that the dictionary has not under their field. */
function missingHeaders(language: Language, words: Curated): string[] {
  const terms = termsOf(words, FIELDS, 'A').filter(
    ({ word, places }) =>
      !places.some((place) => {
        const [kind, field] = place.split('.') as [TabKind, string];
        return fieldsOf(language, kind, word).includes(field);
      }),
  );
  return terms.map(({ field, word }) => `${field}: ${word}`);
}

/** The stages and statuses at levels A and B that the dictionary has not in one of their classes. */
function misplacedWords(language: Language, words: Curated): string[] {
  const groups = [
    ['stages', STAGES],
    ['leads', LEADS],
  ] as const;
  return groups.flatMap(([group, classes]) =>
    termsOf(words, classes, 'AB')
      .filter(({ word, places }) => !classesOf(language, group, word).some((name) => places.includes(name)))
      .map(({ field, word }) => `${field}: ${word}`),
  );
}

describeShared('words', () => {
  const { languages } = JSON.parse(readFileSync(sharedPath('words', 'curated_headers.json'), 'utf8')) as {
    languages: Readonly<Record<string, Curated>>;
  };

  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    const words = languages[language]!;
    describe(language, () => {
      test('every header at level A is in the dictionary under its field', () => {
        expect(termsOf(words, FIELDS, 'A').length).toBeGreaterThan(5);
        expect(missingHeaders(language, words)).toEqual([]);
      });

      test('every stage, deal status and lead status at levels A and B is in its class', () => {
        expect(termsOf(words, { ...STAGES, ...LEADS }, 'AB').length).toBeGreaterThan(15);
        expect(misplacedWords(language, words)).toEqual([]);
      });

      test('a status that may be used alone is in its class among the lead statuses too', () => {
        const open = termsOf(words, { 'STAGE new': 'new' }, 'A');
        for (const { word } of open) expect(classesOf(language, 'leads', word)).toEqual(['new']);
      });
    });
  }

  test('a header and a stage that are not known, or in another class, are seen', () => {
    const planted = (norm: string): Term[] => [{ term: norm, norm, level: 'A' }];
    expect(missingHeaders('sv', { amount: planted('skostorlek') })).toEqual(['amount: skostorlek']);
    expect(missingHeaders('sv', { amount: planted('källa') })).toEqual(['amount: källa']);
    expect(misplacedWords('sv', { 'STAGE won': planted('förlorad') })).toEqual(['STAGE won: förlorad']);
  });
});
