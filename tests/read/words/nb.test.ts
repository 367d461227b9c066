import { expect, test } from 'vitest';
import { nb as sample } from '../../../local/sample/words/nb';
import type { TabKind } from '../../../src/model/tab';
import { describeDictionary } from './dictionary';
import { classesOf, fieldsOf } from './parse';

describeDictionary('nb', sample);

test.each<[TabKind, string, string[]]>([
  ['deals', 'Avtalenavn', ['name']],
  ['deals', 'Avslutningsdato', ['closeDate']],
  ['deals', 'Lukket', ['isClosed', 'closed']],
  ['deals', 'Sannsynlighet (%)', ['probability']],
  ['deals', 'Grunn til tap', ['lostReason']],
  ['deals', 'Ledetråd', []],
  ['leads', 'Ledetråd', []],
  ['leads', 'Tlf.', ['phone']],
  ['orders', 'Fakturanr.', ['id']],
  ['orders', 'Beløp eks. mva', ['amount']],
  ['customers', 'Bransje', ['industry']],
  ['activities', 'Utført', ['date', 'isDone']],
  ['rates', 'Valutakurs', ['rate']],
  ['history', 'Fra fase', ['fromStage']],
])('on %s, %j may be %j', (kind, header, fields) => expect(fieldsOf('nb', kind, header)).toEqual(fields));

test.each([
  ['Tilbud sendt', 'proposal'],
  ['Vunnet', 'won'],
  ['Vunne', 'won'],
  ['Lukket - tapt', 'lost'],
  ['Ikke aktuell', 'lost'],
  ['Ikkje aktuelt', 'lost'],
  ['Stoppet', 'lost'],
  ['Duplikat', 'ignored'],
  ['På vent', 'hold'],
  ['Evaluering', 'evaluation'],
  ['Møte avtalt', 'contacted'],
])('%j is the stage %s', (stage, name) => expect(classesOf('nb', 'stages', stage)).toEqual([name]));

test('what may mean negotiating or a reseller is not taken', () => {
  expect(classesOf('nb', 'stages', 'Forhandler')).toEqual([]);
});
