import { expect, test } from 'vitest';
import { deriveDeals } from '../../src/derive/deals';
import { lookupOf } from '../../src/derive/lookups';
import type { Cell } from '../../src/model/cell';
import { type DayColumn, NO_DAY, type NumberColumn, type TextColumn } from '../../src/model/column';
import { LOST, OPEN, WON } from '../../src/model/status';
import type { TabKind } from '../../src/model/tab';
import { openPlain, openTab, type SourceTable } from '../../src/read/open-tab';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
import { readSet } from './read-set';
import { describeShared } from './shared';

const HERE = environmentOn('2024-11-15');

function opened(set: string, file: string, kind: TabKind): SourceTable {
  return openTab(readSet(set, file), kind, HERE)!;
}

const dealsOf = (table: SourceTable) => deriveDeals(table, table.classifyStage, HERE);
const days = (table: SourceTable, field: string) => (table.column(field) as DayColumn).values;
const numbers = (table: SourceTable, field: string) => (table.column(field) as NumberColumn).values;
const texts = (table: SourceTable, field: string) => table.column(field) as TextColumn;
const count = (values: Iterable<number>, holds: (value: number, row: number) => boolean) =>
  Array.from(values).filter(holds).length;

describeShared('data/maven', () => {
  const cells = readSet('maven', 'sales_pipeline.csv');
  const deals = dealsOf(openTab(cells, 'deals', HERE)!);
  const status = (deals.column('status') as TextColumn).codes;

  test('GTXPro and GTX Pro are one product, and every deal finds its price', () => {
    const products = openPlain(readSet('maven', 'products.csv'), HERE)!;
    expect(lookupOf(deals, products)).toMatchObject({ keys: ['product', 'product'], unmatched: 0 });
    const price = callIn(HERE, 'SALESCOUNT', cells, readSet('maven', 'products.csv'), '', '', 'sales_price', '4821');
    expect(price).toBe(callIn(HERE, 'SALESCOUNT', cells, '', '', 'product', 'GTXPro'));
    expect(price).toBe(729);
  });

  test('each rep finds the manager', () => {
    const team = openTab(readSet('maven', 'sales_teams.csv'), 'team', HERE)!;
    expect(lookupOf(deals, team)!.unmatched).toBe(0);
  });

  test('open deals carry no value: they add nothing, and the pipeline is empty, not 0', () => {
    const amounts = (deals.column('amount') as NumberColumn).values;
    expect(count(status, (code, row) => code === OPEN && !Number.isNaN(amounts[row]!))).toBe(0);
    expect(callIn(HERE, 'PIPELINECOUNT', cells)).toBe(2089);
    expect(callIn(HERE, 'PIPELINEVALUE', cells)).toBe('');
  });

  test('500 deals have no date: all of them open, and counted', () => {
    const created = (deals.column('created') as DayColumn).values;
    expect(count(created, (day) => day === NO_DAY)).toBe(500);
    expect(count(status, (code, row) => code !== OPEN && created[row] === NO_DAY)).toBe(0);
  });

  test('a blank account occurs on open deals only', () => {
    const { codes } = deals.column('account') as TextColumn;
    expect(count(codes, (code) => code === 0)).toBe(1425);
    expect(count(codes, (code, row) => code === 0 && status[row] !== OPEN)).toBe(0);
  });
});

describeShared('data/olist_funnel', () => {
  const leads = opened('olist_funnel', 'olist_marketing_qualified_leads_dataset.csv', 'leads');
  const closed = opened('olist_funnel', 'olist_closed_deals_dataset.csv', 'deals');

  test('its dates are day first, by the column as a whole', () => {
    expect(count(days(leads, 'created'), (day) => day === NO_DAY)).toBe(0);
    expect(count(days(closed, 'wonDate'), (day) => day === NO_DAY)).toBe(0);
    expect([...leads.issues, ...closed.issues]).toEqual([]);
  });

  test('a lead has no "lost": a won date alone makes a won deal', () => {
    const { codes } = dealsOf(closed).column('status') as TextColumn;
    expect(count(codes, (code) => code === WON)).toBe(842);
    expect(count(codes, (code) => code === LOST)).toBe(0);
  });

  test('its two tabs are joined by the id of the lead', () => {
    expect(lookupOf(dealsOf(closed), leads)).toMatchObject({ keys: ['mql_id', 'mql_id'], unmatched: 0 });
  });
});

describeShared('data/sales_win_predictor', () => {
  test('stages go backwards: each change is kept as it is', () => {
    const history = opened('sales_win_predictor', 'crm_opportunity_stage_history.csv', 'history');
    expect(history.size).toBe(7437);
    history.load(['dealId', 'fromStage', 'stage', 'entered', 'left', 'days']);
    expect(history.issues).toEqual([]);
  });

  test('its probabilities, noise or not, are shares', () => {
    const deals = opened('sales_win_predictor', 'crm_opportunities.csv', 'deals');
    const chances = numbers(deals, 'probability').filter((chance) => !Number.isNaN(chance));
    expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...chances)).toBeLessThanOrEqual(1);
  });
});

describeShared('data/online_retail', () => {
  test('cancelled invoices and negative quantities stay what they are', () => {
    const orders = opened('online_retail', 'invoices_28k.csv', 'orders');
    expect(orders.size).toBe(28_816);
    expect(count(numbers(orders, 'amount'), (amount) => amount < 0)).toBe(4594);
    expect(count(numbers(orders, 'quantity'), (units) => units < 0)).toBe(6712);
    expect(orders.issues).toEqual([]);
  });
});

describeShared('data/superstore', () => {
  const cells = readSet('superstore', 'orders.csv');

  test('amounts as text with $ and commas are the same amounts', () => {
    const at = cells[0]!.indexOf('Sales');
    const asText = cells.map((row, r) =>
      r === 0 ? row : row.map((cell, c) => (c === at ? (cell as number).toLocaleString('en-US', MONEY) : cell)),
    );
    const [plain, written] = [cells, asText].map((each) =>
      numbers(openTab(each as Cell[][], 'orders', HERE)!, 'amount'),
    );
    expect(written).toEqual(plain);
  });

  test('month-first dates are told by the column as a whole', () => {
    const orders = openTab(cells, 'orders', HERE)!;
    expect(count(days(orders, 'date'), (day) => day === NO_DAY)).toBe(0);
    expect(count(days(orders, 'shipped'), (day, row) => day < days(orders, 'date')[row]!)).toBe(0);
  });
});
const MONEY = { style: 'currency', currency: 'USD', maximumFractionDigits: 6 } as const;

describeShared('data/xeducation', () => {
  const cells = readSet('xeducation', 'Leads.csv');
  const leads = openTab(cells, 'leads', HERE)!;

  test('"Select" means blank', () => {
    const key = leads.named('How did you hear about X Education')!.key;
    expect(texts(leads, key).values).not.toContain('Select');
  });

  test('an empty last column is no column', () => {
    expect(cells[0]!.at(-1)).toBe('');
    expect(leads.headers).toHaveLength(cells[0]!.length - 1);
    expect(leads.size).toBe(9240);
  });
});

describeShared('data/adventureworks', () => {
  const cells = readSet('adventureworks', 'SalesPersonQuotaHistory.csv');
  const headers = ['ID', 'Rep ID', 'Quota date', 'Sales quota', 'rowguid', 'Modified date'];

  test('tabs between the cells are found', () => expect(new Set(cells.map((row) => row.length))).toEqual(new Set([6])));

  test('with headers above them, quotas are targets', () => {
    const targets = openTab([headers, ...cells], 'targets', HERE)!;
    expect(targets.size).toBe(cells.length);
    expect(count(numbers(targets, 'quota'), (quota) => Number.isNaN(quota))).toBe(0);
    expect(count(days(targets, 'start'), (day) => day === NO_DAY)).toBe(0);
  });
});
