import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/nearest';

const NAMES = ['winrate', 'winratevalue', 'leadcount', 'salescount'].map((name) => [name, name] as const);

test.each([
  ['winrate', 'winrate'],
  ['winrat', 'winrate'],
  ['wimrate', 'winrate'],
  ['winnrate', 'winrate'],
  ['iwnrate', 'winrate'],
  ['winratevalu', 'winratevalue'],
  ['saelscuont', 'salescount'],
  ['xxx', null],
  ['', null],
  ['win', null],
])('%s is nearest to %s', (written, name) => expect(nearest(written, NAMES)).toBe(name));

test('of equally near ones the first', () => {
  expect(
    nearest('abc', [
      ['abd', 1],
      ['abe', 2],
    ]),
  ).toBe(1);
});
