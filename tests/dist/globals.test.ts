import vm from 'node:vm';
import { expect, test } from 'vitest';
import { ENTRY_POINTS } from '../../src/app/entry-points';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import { laterPrograms, scriptFiles } from './dist-files';

/** A context with the language alone: whatever a script touches beyond it at load fails. */
function load(files: readonly { name: string; text: string }[]): Record<string, unknown> {
  const context = vm.createContext(Object.create(null));
  for (const { name, text } of files) vm.runInContext(text, context, { filename: name });
  return context as Record<string, unknown>;
}

test('loading defines exactly the declared globals and touches no service', () => {
  const names = Object.keys(load(scriptFiles())).sort();
  const declared = ['PipelineKpis', ...CELL_FUNCTIONS.map(({ name }) => name), ...Object.keys(ENTRY_POINTS)];
  expect(names).toEqual(declared.sort());
});

test('a script that touches a service at load is noticed', () => {
  expect(() => load([{ name: 'planted.js', text: 'var sheet = SpreadsheetApp.getActive();' }])).toThrow(
    'SpreadsheetApp',
  );
});

test('no global is private by its name: Sheets and google.script.run hide those', () => {
  for (const name of Object.keys(load(scriptFiles()))) expect(name).not.toMatch(/_$/);
});

test('each declared entry point exists in the bundle', () => {
  const { PipelineKpis } = load(scriptFiles()) as { PipelineKpis: Record<string, unknown> };
  for (const name of [...Object.keys(ENTRY_POINTS), 'call', 'callOfDeals'])
    expect(typeof PipelineKpis[name], name).toBe('function');
});

test('the bundles leave the examples of the functions out', () => {
  const name = SAMPLE_DEALS[4]![0];
  for (const text of [...scriptFiles(), ...laterPrograms()].map((file) => file.text)) expect(text).not.toContain(name);
});
