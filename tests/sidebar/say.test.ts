import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { say, sayTime } from '../../src/sidebar/say';
import { words } from '../../src/sidebar/words';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../src/sidebar');

test('say(key, values) fills values in and writes numbers as the language does', () => {
  expect(say('tab.option', { name: 'Deals', count: 8800 })).toBe('Deals (8,800 rows)');
});

test('say(key, {count}) takes the form for that number', () => {
  expect(say('generate.count', { count: 1 })).toBe('1 report');
  expect(say('generate.count', { count: 0 })).toBe('0 reports');
});

test('say(key, values) leaves braces inside a value alone', () => {
  expect(say('tab.reading', { tab: '{tab} $& {name}' })).toBe('Reading {tab} $& {name}…');
});

test.each([
  [0, 'under a second'],
  [999, 'under a second'],
  [6412, '6.4 s'],
  [59_940, '59.9 s'],
  [59_960, '1 min 0 s'],
  [72_400, '1 min 12 s'],
])('sayTime(%i) is %s', (milliseconds, text) => {
  expect(sayTime(milliseconds)).toBe(text);
});

test('every text is spoken somewhere', () => {
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && path !== 'words.ts')
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  expect(Object.keys(words.en).filter((key) => !source.includes(`'${key}'`))).toEqual([]);
});

test('the texts blame nobody and do not shout', () => {
  const texts = JSON.stringify(words);
  expect(texts).not.toMatch(/!|invalid|something went wrong|error code|oops/i);
});
