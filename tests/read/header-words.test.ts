import { expect, test } from 'vitest';
import { DEAL_FIELDS } from '../../src/model/tabs/deals';
import { candidatesOf, currencyOf, scaleOf } from '../../src/read/header-words';

const best = (header: string) => candidatesOf(header, 'deals', ['en'])[0]?.field ?? null;

test.each([
  ['Deal Name', 'name'],
  ['Deal owner', 'owner'],
  ['Deal - Deal created', 'created'],
  ['Deal - Weighted value', null],
  ['Opportunity_Amount', 'amount'],
  ['(Do Not Modify) Modified On', 'modified'],
  ['property_dealname', 'name'],
  ['Sales Stage', 'stage'],
  ['Amount (EUR)', 'amount'],
  ['Amount USD', 'amount'],
  ['Close Date *', 'closeDate'],
  ['close_date_actual', 'closed'],
  ['Probability (%)', 'probability'],
  ['Shoe size in cm', null],
  ['', null],
])('%j may stand for %s', (header, field) => expect(best(header)).toBe(field));

test.each([
  ['Amount (EUR)', 'EUR'],
  ['Value SEK', 'SEK'],
  ['Amount', null],
  ['Neurology', null],
])('the currency of %j is %s', (header, currency) => expect(currencyOf(header)).toBe(currency));

test('every field can be recognised by some header', () => {
  const known = DEAL_FIELDS.filter(({ id }) => candidatesOf(id, 'deals', ['en']).some(({ field }) => field === id));
  const byLabel = DEAL_FIELDS.filter(({ id, label }) =>
    candidatesOf(label, 'deals', ['en']).some(({ field }) => field === id),
  );
  const reached = new Set([...known, ...byLabel].map(({ id }) => id));
  expect(DEAL_FIELDS.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test.each([
  ['金额（万元）', 10_000, 'zh'],
  ['Wartość (tys. zł)', 1000, 'pl'],
  ['Wartosc', 1, 'pl'],
  ['Amount (in thousands)', 1000, 'en'],
  ['Belopp (tkr)', 1000, 'sv'],
  ['Amount', 1, 'en'],
] as const)('%j is an amount, by %i', (header, scale, language) => {
  expect(candidatesOf(header, 'deals', [language])[0]?.field).toBe('amount');
  expect(scaleOf(header)).toBe(scale);
});
