import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { openToy } from './toy-script';
import { dealsWorkbook } from './workbooks';

let host: Host;
beforeEach(async () => {
  host = await openToy(dealsWorkbook());
});
afterEach(() => host.dispose());

const run = async (name: string, ...args: unknown[]) => (await host.run(name, args)).value;

test('without settings the caller says what holds', async () => {
  expect(await run('settings')).toBe('none');
});

test('settings come back as they were saved, also when they shrink', async () => {
  const long = { words: Array.from({ length: 900 }, (_, at) => `kolumn ${at} åäö 😀`) };
  await run('saveSettings', long);
  expect(await run('settings')).toEqual(long);
  await run('saveSettings', { words: [] });
  expect(await run('settings')).toEqual({ words: [] });
});

test('a second look is answered by the cache, so that cells cost no quota', async () => {
  await run('saveSettings', { tab: 'Deals' });
  host.counters.reset();
  await run('settings');
  expect(Object.keys(host.counters.byMethod)).toEqual(['Cache.get']);
});

test('settings that Google would not keep are refused in plain words', async () => {
  await expect(run('saveSettings', { words: 'x'.repeat(40_000) })).rejects.toThrow(
    'The settings have grown to 40012 characters',
  );
});
