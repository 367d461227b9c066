import { expect, test } from 'vitest';
import { sv as sample } from '../../../local/sample/words/sv';
import type { TabKind } from '../../../src/model/tab';
import { describeDictionary } from './dictionary';
import { classesOf, fieldsOf } from './parse';

describeDictionary('sv', sample);

test.each<[TabKind, string, string[]]>([
  ['deals', 'Affärsnamn', ['name']],
  ['deals', 'Avslutsdatum', ['closeDate']],
  ['deals', 'Stängd', ['isClosed', 'closed']],
  ['deals', 'Sannolikhet (%)', ['probability']],
  ['deals', 'Orsak till förlust', ['lostReason']],
  ['deals', 'Antal', []],
  ['orders', 'Antal', ['quantity']],
  ['orders', 'Fakturanr', ['id']],
  ['orders', 'Belopp exkl. moms', ['amount']],
  ['customers', 'Bransch', ['industry']],
  ['activities', 'Utförd', ['date', 'isDone']],
  ['rates', 'Växelkurs', ['rate']],
  ['history', 'Från fas', ['fromStage']],
])('on %s, %j may be %j', (kind, header, fields) => expect(fieldsOf('sv', kind, header)).toEqual(fields));

test.each([
  ['Offert skickad', 'proposal'],
  ['Vunnen', 'won'],
  ['Stängd - förlorad', 'lost'],
  ['Ej aktuell', 'lost'],
  ['Avböjd', 'lost'],
  ['Dubblett', 'ignored'],
  ['På is', 'hold'],
  ['Utvärdering', 'evaluation'],
  ['Möte bokat', 'contacted'],
])('%j is the stage %s', (stage, name) => expect(classesOf('sv', 'stages', stage)).toEqual([name]));

test('the known bad translation of a stage is not taken', () => {
  expect(classesOf('sv', 'stages', 'Kompetens')).toEqual([]);
});
