import { expect, test } from 'vitest';
import { METRICS, TABLES } from '../../src/metrics';
import { call, sentence } from './call';

const DEALS = [['Stage'], ['Proposal']];

test.each([
  ['KPITREND', 'takes KPIs of one number', 'trend'],
  ['KPITARGET', 'takes KPIs of one number', 'target'],
  ['KPIBENCHMARK', 'takes KPIs of one number', 'benchmark'],
])('%s of a table says that a table has none, and what can be asked', (caller, takes, made) => {
  for (const written of ['DEALSBYSTAGE', 'dealsbystage', 'Deals by stage']) {
    expect(sentence(() => call(caller, written, DEALS))).toBe(
      `${caller} ${takes}, and DEALSBYSTAGE answers with a table, which has no ${made}. Ask for PIPELINECOUNT or PIPELINEVALUE, or use DEALSBYSTAGE by itself`,
    );
  }
});

test('so do KPIS and KPIEXPLAIN, of the tables that they do not take', () => {
  expect(sentence(() => call('KPIS', DEALS, 'WINRATE, DEALSBYSTAGE'))).toBe(
    'KPIS takes KPIs of one number, and DEALSBYSTAGE answers with a table. Ask for PIPELINECOUNT or PIPELINEVALUE, or use DEALSBYSTAGE by itself',
  );
  expect(sentence(() => call('KPIEXPLAIN', 'DEALSBYSTAGE', DEALS))).toBe(
    'KPIEXPLAIN tells of one number how it came about, and DEALSBYSTAGE answers with a table. Ask for PIPELINECOUNT or PIPELINEVALUE, or use DEALSBYSTAGE by itself',
  );
  expect(sentence(() => call('KPIEXPLAIN', 'time in stages', DEALS))).toContain('The nearest is TIMEINSTAGE');
});

test.each(TABLES.map(({ name }) => name))('what can be asked instead of %s is a KPI', (table) => {
  const told = sentence(() => call('KPITREND', table, DEALS));
  const [, named = ''] = /Ask for (.*), or use/.exec(told) ?? [];
  const known = METRICS.map(({ name }) => name);
  for (const each of named.split(/, | or /).filter((name) => name !== '')) expect(known).toContain(each);
  expect(told).toContain(`${table} by itself`);
});
