import { expect, test } from 'vitest';
import type { SampleWords } from '../../../local/sample/words/words';
import type { Cell } from '../../../src/model/cell';
import type { TabKind } from '../../../src/model/tab';
import { TAB_FIELDS } from '../../../src/model/tabs';
import { recogniseKind } from '../../../src/read/kinds-of-tab';
import { recognise } from '../../../src/read/recognise';

/** The fields that the sample's columns stand for, where their names differ. */
const SAMPLE_FIELDS: Partial<Record<TabKind, Record<string, string>>> = {
  deals: { closed: 'closeDate' },
  leads: { mql: 'mqlDate', sql: 'sqlDate' },
  orders: { ordered: 'quantity' },
  customers: { contractValue: 'arr', score: 'nps', lastUsed: 'lastActivity' },
  targets: { benchmarkSource: 'source' },
  costs: { month: 'period' },
};

const VALUES = { id: 'A-17', text: 'Abc', number: 1250, day: '2026-03-04', moment: '2026-03-04 10:30', flag: true };

/** The header that each field was found under in a tab of one row, `{ header: value }`; `unclear` for a field that two headers claim. */
export function fieldsIn(kind: TabKind, row: Readonly<Record<string, Cell>>): Record<string, string> {
  const headers = Object.keys(row);
  const found = recognise([headers, Object.values(row)], kind)!;
  return Object.fromEntries([
    ...[...found.fields].map(([field, index]) => [field, headers[index]!]),
    ...[...found.unclear.keys()].map((field) => [field, 'unclear']),
  ]);
}

/** Every tab of the sample workbook is read as it is meant, without a question, with and without its name. */
export function testSampleRows(sample: SampleWords): void {
  const kinds = ['deals', 'leads', 'activities', 'history', 'orders', 'customers', 'targets', 'costs', 'team'] as const;
  test.each(kinds)('every column of %s in the sample workbook is read as what it is', (kind) => {
    const columns = Object.entries(sample[kind] as Record<string, string>).map(([name, header]) => {
      const field = SAMPLE_FIELDS[kind]?.[name] ?? name;
      return { header, field, value: VALUES[TAB_FIELDS[kind].find(({ id }) => id === field)!.kind] };
    });
    const row = Object.fromEntries(columns.map(({ header, value }) => [header, value]));
    expect(fieldsIn(kind, row)).toEqual(Object.fromEntries(columns.map(({ header, field }) => [field, header])));
    const cells = [Object.keys(row), Object.values(row)];
    const kindBy = (name: string) => recogniseKind(cells, { choices: {} }, name)!.recognition.kind;
    expect([kindBy(''), kindBy(sample.tabs[kind])]).toEqual([kind, kind]);
  });
}
