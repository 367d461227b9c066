import { parse, tokenizer, tokTypes } from 'acorn';
import { describe, expect, test } from 'vitest';
import { distFile, laterPrograms, scriptFiles } from './dist-files';

const KILOBYTE = 1000;

/** Globals that Apps Script lacks. */
const MISSING_GLOBALS = new Set(
  'setTimeout setInterval setImmediate fetch XMLHttpRequest URL URLSearchParams TextEncoder TextDecoder structuredClone queueMicrotask SharedArrayBuffer Atomics process performance crypto require import window document atob btoa'.split(
    ' ',
  ),
);
/** Library methods that are newer than the syntax. */
const NEWER_METHODS = new Set(
  'at toSorted toReversed toSpliced findLast findLastIndex replaceAll hasOwn groupBy'.split(' '),
);

/** The first name in a script that Apps Script lacks. */
function forbiddenIn(script: string): string | null {
  const tokens = [...tokenizer(script, { ecmaVersion: 2022 })];
  for (const [i, { type, start, end }] of tokens.entries()) {
    const word = script.slice(start, end);
    if (type !== tokTypes.name && !type.keyword) continue;
    const isProperty = tokens[i - 1]?.type === tokTypes.dot || tokens[i + 1]?.type === tokTypes.colon;
    if (!isProperty && MISSING_GLOBALS.has(word)) return word;
    const isMethod = tokens[i - 1]?.type === tokTypes.dot && tokens[i + 1]?.type === tokTypes.parenL;
    if (isMethod && NEWER_METHODS.has(word)) return word;
  }
  return null;
}

const LATER = laterPrograms();

test('the workbench and the parts are there', () => {
  expect(LATER.map(({ name }) => name)).toContain('Workbench.html');
  expect(LATER.length).toBeGreaterThan(5);
});

describe.each([...scriptFiles(), ...LATER].map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
  test('is written in the syntax of 2019', () => {
    expect(() =>
      parse(text, { ecmaVersion: 2019, sourceType: 'script', allowReturnOutsideFunction: true }),
    ).not.toThrow();
  });

  test('uses nothing that Apps Script lacks', () => expect(forbiddenIn(text)).toBeNull());
});

/** The script without its string literals, which may name anything. */
function withoutTexts(script: string): string {
  return script.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""').replace(/\/\*[\s\S]*?\*\//g, '');
}

test('newer syntax and missing names would be noticed', () => {
  for (const newer of ['a?.b', 'a ?? b', 'class A { #b = 1 }', 'class A { static b = 1 }']) {
    expect(() => parse(newer, { ecmaVersion: 2019 })).toThrow();
  }
  for (const missing of ['setTimeout(f)', 'x.at(-1)', 'new URL(a)', 'performance.now()', 'a.toSorted()']) {
    expect(forbiddenIn(missing), missing).not.toBeNull();
  }
});

test('the scripts together stay under 150 kB', () => {
  const bytes = scriptFiles().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`dist/*.js: ${(bytes / KILOBYTE).toFixed(1)} kB`);
  expect(bytes).toBeLessThan(150 * KILOBYTE);
});

test('what answers KPIs of deals alone stays under 100 kB', () => {
  expect(Buffer.byteLength(distFile('Part-cells-of-deals.html'))).toBeLessThan(100 * KILOBYTE);
});

test('the sidebar has no template literals, which HtmlService damages, and loads nothing from elsewhere', () => {
  const page = distFile('Sidebar.html');
  const script = /<script>([\s\S]*)<\/script>/.exec(page)![1]!;
  expect(withoutTexts(script)).not.toContain('`');
  expect(page).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
});

test('the manifest asks for the narrowest scopes and is that of an editor add-on', () => {
  const manifest = JSON.parse(distFile('appsscript.json'));
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest.addOns).toBeUndefined();
});
