import { expect, test } from 'vitest';
import { exampleFormula, type TabExtent } from '../../src/app/example-formula';
import { cellFunctionNamed } from '../../src/functions';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { DEALS, TRAILING } from '../../src/functions/cell-function';
import { TAB_KINDS, type TabKind } from '../../src/model/tab';

const TABS = new Map<TabKind, TabExtent>([
  ['deals', { name: 'Pipeline 2026', columns: 17 }],
  ['leads', { name: "Ann's leads", columns: 28 }],
  ['targets', { name: 'Quotas', columns: 3 }],
]);
const LEADS = { name: 'leads', text: 'The tab with the leads' };
const TARGETS = { name: 'targets', text: '(optional) The tab with the targets' };
const ACTIVITIES = { name: 'activities', text: '(optional) The tab with the activities' };

test('the tab of this spreadsheet stands for the one of the usage, as wide as it is', () => {
  expect(exampleFormula(cellFunctionNamed('WINRATE')!, TABS)).toEqual({
    formula: `=WINRATE('Pipeline 2026'!A:Q; "this year")`,
    over: [{ name: 'Pipeline 2026', columns: 17 }],
  });
  expect(exampleFormula(cellFunctionNamed('KPIS')!, TABS).formula).toBe(
    `=KPIS('Pipeline 2026'!A:Q; "WINRATE, AVGDEALSIZE"; "this year"; "Owner")`,
  );
});

test('several tabs stand in the order of the parameters; an optional one that is not here is left out', () => {
  const several = {
    name: 'MYKPI',
    usage: '=MYKPI("x", Targets!A:G, Leads!A:N, Activities!A:I, "this year")',
    parameters: [LEADS, ACTIVITIES, TARGETS, ...TRAILING],
  };
  expect(exampleFormula(several, TABS).formula).toBe(`=MYKPI("x"; 'Ann''s leads'!A:AB; 'Quotas'!A:C; "this year")`);
});

test('a tab that is needed and not here is named', () => {
  const needing = {
    name: 'MYKPI',
    usage: '=MYKPI(Deals!A:K, Costs!A:D)',
    parameters: [DEALS, { name: 'costs', text: 'x' }],
  };
  expect(() => exampleFormula(needing, TABS)).toThrow(
    'MYKPI needs a tab with deals and a tab with costs, which was not recognised here. Paste or import it, with its headers in the first row, then insert again.',
  );
  expect(() => exampleFormula(cellFunctionNamed('WINRATE')!, new Map())).toThrow('WINRATE needs a tab with deals');
});

test('a usage over numbers is inserted as it is', () => {
  expect(exampleFormula({ name: 'MYKPI', usage: '=MYKPI(40, 0.25, "a, b")', parameters: [] }, TABS)).toEqual({
    formula: '=MYKPI(40; 0.25; "a, b")',
    over: [],
  });
});

test.each(CELL_FUNCTIONS.map((each) => [each.name, each] as const))(
  '%s is written over ranges that exist, the tabs it takes in the order of its parameters',
  (name, each) => {
    const all = new Map(TAB_KINDS.map((kind, i) => [kind, { name: `My ${kind}`, columns: i + 3 }]));
    const { formula, over } = exampleFormula(each, all);
    expect(formula).toMatch(new RegExp(`^=${name}\\(.*\\)$`));
    expect(over.length).toBeGreaterThan(0);
    const ranges = [...formula.matchAll(/'([^']+)'!A:([A-Z])/g)].map(([, tab, last]) => [tab, last]);
    expect(ranges).toEqual(over.map((tab) => [tab.name, String.fromCharCode(64 + tab.columns)]));
    const tabs = ranges.map(([tab]) => tab);
    expect(tabs).toEqual(
      each.parameters.map((parameter) => `My ${parameter.name}`).filter((tab) => tabs.includes(tab)),
    );
    expect(formula.replace(/'[^']*'/g, '').replace(/"[^"]*"/g, '')).not.toMatch(/[A-Za-z]+!|,/);
  },
);
