import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Cell, Sheet, Workbook } from '../../local/workbook';
import type { GenerateResult, SidebarState, TabRecognition } from '../../src/app/api';
import { hostOf, sampleWorkbook } from '../host';

const TODAY = '2026-11-22';

/** The sample with the quotas of its tab *Targets* in a column a quarter, as many teams keep them. */
function withWideTargets(): Workbook {
  const workbook = sampleWorkbook(TODAY);
  const targets = workbook.sheets.find(({ name }) => name === 'Targets')!;
  const headers = targets.rows[0]!.map((cell) => String(cell?.value ?? ''));
  const [rep, period, quota] = ['Rep', 'Period', 'Quota'].map((header) => headers.indexOf(header)) as [
    number,
    number,
    number,
  ];
  const rows = targets.rows.slice(1).filter((row) => row?.[rep]?.value && row[quota]?.value !== undefined);
  const quarters = [...new Set(rows.map((row) => String(row[period]!.value)))];
  const reps = [...new Set(rows.map((row) => String(row[rep]!.value)))];
  const quotaOf = (name: string, quarter: string): Cell | undefined =>
    rows.find((row) => row[rep]!.value === name && row[period]!.value === quarter)?.[quota];
  const wide: Sheet = {
    ...targets,
    name: 'Quotas',
    rows: [
      [{ value: 'Rep' }, ...quarters.map((quarter) => ({ value: quarter }))],
      ...reps.map((name) => [{ value: name }, ...quarters.map((quarter) => quotaOf(name, quarter))]),
    ],
    columnCount: quarters.length + 1,
    merges: [],
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === targets ? wide : sheet)) };
}

/** The text or number below or beside a label on the Forecast sheet. */
function tileOf(host: Host, label: RegExp): unknown {
  const { rows } = host.save().sheets.find(({ name }) => name === 'Forecast')!;
  for (const [r, row] of rows.entries()) {
    const c = (row ?? []).findIndex((cell) => label.test(String(cell?.value ?? '')));
    if (c >= 0) return rows[r + 1]?.[c]?.value;
  }
  return undefined;
}

describe('a tab with targets in a column a quarter', () => {
  let [long, wide]: Host[] = [];
  beforeAll(async () => {
    [long, wide] = [await hostOf(sampleWorkbook(TODAY), TODAY), await hostOf(withWideTargets(), TODAY)];
  });
  afterAll(() => {
    long?.dispose();
    wide?.dispose();
  });

  test('is one of targets in the sidebar, with the columns that stand on it', async () => {
    const { value } = await wide!.run('sidebarState');
    expect((value as SidebarState).tabs.find(({ name }) => name === 'Quotas')!.kind).toBe('targets');
    const { value: recognised } = await wide!.run('sidebarRecognise', [{ tab: 'Quotas' }]);
    const { kind, columns, summary } = recognised as TabRecognition;
    expect({ kind, columns: columns.map(({ header, field }) => [header, field]) }).toEqual({
      kind: 'targets',
      columns: [['Rep', 'rep']],
    });
    expect(summary).toMatch(/^\d+ rows of targets$/);
  });

  test('gives the forecast the same quota as rows do, and a formula that sees it change', async () => {
    const request = { runId: 'test', tab: 'Deals', period: 'this quarter', reports: ['forecast'] };
    for (const host of [long!, wide!]) {
      const { value } = await host.run('sidebarGenerate', [request]);
      expect((value as GenerateResult).written.map(({ id }) => id)).toEqual(['forecast']);
    }
    const quota = tileOf(wide!, /^Quota Q4 2026$/);
    expect(quota).toBeGreaterThan(100_000);
    expect(quota).toBe(tileOf(long!, /^Quota Q4 2026$/));
    const formulas = wide!
      .save()
      .sheets.find(({ name }) => name === 'Forecast')!
      .rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? []));
    expect(formulas.join('\n')).toContain("'Quotas'!C:C");
  });
});
