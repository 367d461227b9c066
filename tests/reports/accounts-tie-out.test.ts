import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../local/csv/read-csv';
import type { Host } from '../../local/host';
import type { Workbook } from '../../local/workbook';
import type { GenerateResult } from '../../src/app/api';
import { hostOf, sampleWorkbook } from '../host';

const INVOICES = join(import.meta.dirname, '../../../shared/data/online_retail/invoices_28k.csv');

/** The invoices alone; `null`, said aloud, when the data is not there. */
function invoices(): Workbook | null {
  if (!existsSync(INVOICES)) {
    expect(process.env.CI_DATA).not.toBe('required');
    console.log('NOT RUN: online_retail is not in ../shared/data');
    return null;
  }
  const sheet = readCsv(readFileSync(INVOICES), { name: 'Invoices', locale: 'en_US' });
  return { name: 'invoices', timeZone: 'Etc/UTC', locale: 'en_US', sheets: [sheet] };
}

interface Data {
  workbook: () => Workbook | null;
  today: string;
  tab: string;
  period: string;
  atLeast: number;
  /** What a second run takes: 28 with one tab, and for each further one three: which, how large, its cells. */
  calls: number;
}

const DATA: Record<string, Data> = {
  'the sample in a running quarter': {
    workbook: () => sampleWorkbook('2026-11-22'),
    today: '2026-11-22',
    tab: 'Deals',
    period: 'this quarter',
    atLeast: 60,
    calls: 28 + 3 * 3,
  },
  'the sample in a quarter that is over': {
    workbook: () => sampleWorkbook('2026-11-22'),
    today: '2026-11-22',
    tab: 'Deals',
    period: '2026-Q2',
    atLeast: 60,
    calls: 28 + 3 * 3,
  },
  'invoices alone': {
    workbook: invoices,
    today: '2010-12-15',
    tab: 'Invoices',
    period: '2010-Q3',
    atLeast: 15,
    // Whether there are tabs of customers by now: what is ours, which sheets, and their names.
    calls: 28 + 3,
  },
};

describe.each(Object.entries(DATA))(
  'Accounts on %s',
  (_, { workbook: make, today, tab, period, atLeast, calls: most }) => {
    const workbook = make();
    let host: Host;
    let calls = 0;
    beforeAll(async () => {
      if (!workbook) return;
      host = await hostOf(workbook, today);
      await host.run('sidebarState');
      const request = { runId: 'test', tab, period, reports: ['accounts'] };
      // The settings know the tabs from the first run on.
      await host.run('sidebarGenerate', [request]);
      host.counters.reset();
      const { value } = await host.run('sidebarGenerate', [request]);
      calls = host.counters.total;
      expect((value as GenerateResult).written.map(({ id }) => id)).toEqual(['accounts']);
    });
    afterAll(async () => host?.dispose());

    test.runIf(workbook)('is written with few calls, and each tab read once', () => {
      console.log(`${calls} service calls`);
      expect(calls).toBeLessThanOrEqual(most);
      for (const [name, { contentReads, writes }] of Object.entries(host.counters.bySheet)) {
        if (!workbook!.sheets.some((sheet) => sheet.name === name)) continue;
        expect({ name, writes }).toEqual({ name, writes: 0 });
        expect({ name, contentReads }).toEqual({ name, contentReads: 1 });
      }
    });

    test.runIf(workbook)(
      'every figure whose note names a call gives what that call gives',
      async () => {
        const cells = host
          .save()
          .sheets.find(({ name }) => name === 'Accounts')!
          .rows.flat();
        const checked = cells.flatMap((cell) => {
          const formula = /\n(=[A-Z]+\(.+\))$/.exec(cell?.note ?? '')?.[1];
          return cell && formula ? [{ value: cell.value ?? null, formula: formula.replace(/;/g, ',') }] : [];
        });
        let compared = 0;
        const answers = new Map<string, Awaited<ReturnType<Host['evaluate']>>>();
        for (const { value, formula } of checked) {
          if (!answers.has(formula)) answers.set(formula, await host.evaluate(formula));
          const answer = answers.get(formula)!;
          expect(answer, formula).not.toHaveProperty('error');
          const found = (answer as { value: unknown }).value;
          if (Array.isArray(found)) expect(found.flat(), formula).toContainEqual(value);
          else if (found === '' || found === null) expect([null, '', '–'], formula).toContain(value);
          else expect(value, formula).toBeCloseTo(found as number, 6);
          compared++;
        }
        console.log(`${compared} figures, ${answers.size} calls`);
        expect(answers.size).toBeGreaterThanOrEqual(atLeast / 4);
        expect(compared).toBeGreaterThanOrEqual(atLeast);
      },
      120_000,
    );

    test.runIf(workbook)('holds values, charts and no errors', () => {
      const sheet = host.save().sheets.find(({ name }) => name === 'Accounts')!;
      expect(sheet.charts.length).toBeGreaterThan(0);
      for (const cell of sheet.rows.flat()) {
        expect(cell?.error).toBeUndefined();
        expect(String(cell?.value ?? '')).not.toMatch(/NaN|Infinity|undefined|null/);
      }
    });
  },
);
