import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { Host } from '../../local/host';
import type { Workbook } from '../../local/workbook';

/** A script that makes the doors of src/google callable from outside, and two small custom functions. */
const SOURCE = `
  export { writeReports } from './report-sheets/write-reports';
  export { listReports } from './report-sheets/list-reports';
  export { recalculate } from './recalculation/recalculate';
  export { readTab, amountFormat } from './tabs';
  export { saveSettings } from './settings-store';
  export { addMenu } from './menu';
  export { showSidebar } from './sidebar-window';
  export { activateSheet } from './activate';
  export { insertFormula } from './insert-formula';
  export { putProgress, getProgress, cancelRun, isRunCancelled } from './progress';
  import { loadSettings } from './settings-store';
  import { writeReports } from './report-sheets/write-reports';
  import { listTabs as tabs } from './tabs';

  export function settings() {
    return loadSettings((stored) => stored ?? 'none');
  }

  export function listTabs() {
    return tabs().map(({ name, rows, columns, head }) => ({ name, rows, columns, head: head() }));
  }

  /** Cancels when it is asked for the n-th time, and answers the steps it was told. */
  export function writeUntilAsked(models, times) {
    const steps = [];
    const answer = writeReports(models, { onStep: (step) => steps.push(step), isCancelled: () => --times <= 0 });
    return { ...answer, steps };
  }

  /** What people do by hand. */
  export function deleteRows(name, row, count) {
    SpreadsheetApp.getActive().getSheetByName(name).deleteRows(row, count);
  }
  export function insertRow(name, row) {
    SpreadsheetApp.getActive().getSheetByName(name).insertRowBefore(row);
  }

  export function TWICE(value) {
    return value * 2;
  }
  export function SPILL(value) {
    return [[value, value + 1], [value + 2, value + 3]];
  }
  /** A new answer whenever it is calculated. */
  export function MOMENT(value) {
    return Utilities.getUuid();
  }
`;

const FUNCTIONS = [...SOURCE.matchAll(/export (?:function (\w+)|\{ ([\w, ]+) \})/g)].flatMap(([, one, several]) =>
  one ? [one] : several!.split(', '),
);

async function buildToy(): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'pipeline-kpis-toy-'));
  await build({
    stdin: { contents: SOURCE, resolveDir: join(import.meta.dirname, '../../src/google'), loader: 'js' },
    outfile: join(dist, 'toy.js'),
    bundle: true,
    format: 'iife',
    globalName: 'Toy',
    target: 'es2019',
    footer: {
      js: FUNCTIONS.map(
        (name) => `${customFunctionMark(name)}function ${name}(a, b, c) { return Toy.${name}(a, b, c); }`,
      ).join('\n'),
    },
  });
  writeFileSync(join(dist, 'Sidebar.html'), '<!doctype html><html lang="en"><body>Toy</body></html>');
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' }));
  return dist;
}

function customFunctionMark(name: string): string {
  return name === name.toUpperCase() ? '/** @customfunction */\n' : '';
}

let dist: Promise<string> | undefined;

afterAll(async () => {
  if (dist) rmSync(await dist, { recursive: true });
});

/** The toy script in a spreadsheet. */
export async function openToy(workbook: Workbook): Promise<Host> {
  dist ??= buildToy();
  return Host.create({ dist: await dist, workbook: structuredClone(workbook) });
}
