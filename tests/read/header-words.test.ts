import { expect, test } from 'vitest';
import { DEAL_FIELDS } from '../../src/model/deal';
import { candidatesOf, currencyOf } from '../../src/read/header-words';

const best = (header: string) => candidatesOf(header)[0]?.field ?? null;

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
  const known = DEAL_FIELDS.filter(({ id }) => candidatesOf(id).some(({ field }) => field === id));
  const byLabel = DEAL_FIELDS.filter(({ id, label }) => candidatesOf(label).some(({ field }) => field === id));
  const reached = new Set([...known, ...byLabel].map(({ id }) => id));
  expect(DEAL_FIELDS.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});
