import { expect, test } from 'vitest';
import { DEAL_FIELDS } from '../../src/model/tabs/deals';
import { candidatesOf } from '../../src/read/header-words';

test('fields have ids and labels of their own', () => {
  expect(new Set(DEAL_FIELDS.map(({ id }) => id)).size).toBe(DEAL_FIELDS.length);
  expect(new Set(DEAL_FIELDS.map(({ label }) => label)).size).toBe(DEAL_FIELDS.length);
});

test.each(DEAL_FIELDS.map((field) => [field.label, field.id] as const).filter(([label]) => !label.includes('(')))(
  'a column called %s is recognised as that',
  (label, id) => expect(candidatesOf(label, 'deals', ['en']).map(({ field }) => field)).toContain(id),
);
