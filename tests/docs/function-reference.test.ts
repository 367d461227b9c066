import { expect, test } from 'vitest';
import { functionReference } from '../../docs/reference/function-reference';
import { type CellFunction, DEALS, TRAILING } from '../../src/functions/cell-function';
import type { Example } from '../../src/metrics/metric';

const DEALS_OF_TWO = [
  ['Deal', 'Stage', 'Amount'],
  ['Acorn', 'Won', 1000],
  ['A|B', 'Lost', 1 / 3],
];
const LEADS = [
  ['Lead ID', 'Email', 'Created', 'Converted'],
  ['L1', 'a@example.com', '2026-01-01', '2026-02-01'],
];

function made(name: string, more: Partial<CellFunction> = {}): CellFunction {
  return {
    name,
    title: `Title of ${name}`,
    summary: 'What it says',
    rule: 'How it goes',
    remarks: [],
    sources: ['S3', '+'],
    parameters: [DEALS, ...TRAILING],
    usage: `=${name}(Deals!A:K)`,
    call: () => 0,
    ...more,
  };
}
const reference = (functions: CellFunction[], examples: readonly Example[]) =>
  functionReference(functions, () => examples);

test('a function that no section names appears by itself, at the end', () => {
  const text = reference([made('MYKPI'), made('WINRATE')], [{ deals: DEALS_OF_TWO, result: 0.5 }]);
  expect(text.match(/^## .*$/gm)!.slice(-2)).toEqual(['## Outcome', '## More']);
  expect(text.indexOf('### MYKPI')).toBeGreaterThan(text.indexOf('### WINRATE'));
});

test('an example shows its tables once, each formula and each result', () => {
  const examples: Example[] = [
    {
      deals: DEALS_OF_TWO,
      args: ['', 'Owner'],
      result: [
        ['Owner', 'Rate'],
        ['Ada', 1 / 3],
      ],
    },
    { deals: DEALS_OF_TWO, args: ['2026', '', 'Amount', '>"5"', '@n', 2], today: '2026-06-01', result: 2 / 3 },
    { deals: DEALS_OF_TWO, result: 'WINRATE needs a Stage column' },
  ];
  const text = reference([made('WINRATE')], examples);
  expect(text.match(/\| Acorn \| Won \| 1000 \|/g)).toHaveLength(1);
  expect(text).toContain('| A\\|B | Lost | 0.3333 |');
  expect(text).toContain(
    '`=WINRATE(Deals!A:C, , "Owner")` answers\n\n| Owner | Rate |\n| --- | --- |\n| Ada | 0.3333 |',
  );
  expect(text).toContain(
    '`=WINRATE(Deals!A:C, "2026", , "Amount", ">""5""", "@n", 2)` on 2026-06-01 answers **0.6667**',
  );
  expect(text).not.toContain('needs a Stage column');
});

test('the ranges of an example stand where the parameters of tabs stand, named by what they hold', () => {
  const kpi = { name: 'kpi', text: 'The name of a KPI' };
  const leads = { name: 'leads', text: '(optional) The tab with the leads' };
  const named = made('KPITREND', { parameters: [kpi, DEALS, leads, ...TRAILING] });
  const text = reference([named], [{ ranges: [DEALS_OF_TWO, LEADS], args: ['WINRATE', '2026'], result: '' }]);
  expect(text).toContain('`=KPITREND("WINRATE", Deals!A:C, Leads!A:D, "2026")` answers an empty cell');
  expect(text).toContain('`=KPITREND(kpi, deals, [leads], [period], [by], [field1], [criterion1], …)`');
  expect(text).toContain('- `leads` (optional): The tab with the leads.');
});

test('numbers alone need no table; a row of numbers has no header', () => {
  const parameters = ['moments', 'rate'].map((name) => ({ name, text: 'A number' }));
  const text = reference([made('SALESFORMULA', { parameters })], [{ args: [40, 0.25], result: [[10, 20]] }]);
  expect(text).toContain('`=SALESFORMULA(40, 0.25)` answers\n\n|  |  |\n| --- | --- |\n| 10 | 20 |');
});

test('a table that three functions use stands once, at the end', () => {
  const text = reference(
    ['WINRATE', 'SALESCOUNT', 'SALESVALUE'].map((name) => made(name)),
    [{ deals: DEALS_OF_TWO, result: 1 }],
  );
  expect(text.match(/Acorn/g)).toHaveLength(1);
  expect(text.match(/\[sample deals\]\(#sample-deals\)/g)).toHaveLength(3);
  expect(text.indexOf('### Sample deals')).toBeGreaterThan(text.indexOf('## Tables of the examples'));
});
