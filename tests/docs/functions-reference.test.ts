import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generatedDocs } from '../../docs/make-functions.mjs';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';

const ROOT = `${import.meta.dirname}/../..`;

let generated: Map<string, string>;
beforeAll(async () => {
  generated = new Map([...(await generatedDocs())].map(([path, text]) => [relative(ROOT, path), text]));
});
const reference = () => generated.get('docs/functions.md')!;
const entryOf = (name: string) =>
  reference()
    .split(/^#{2,3} /m)
    .find((part) => part.startsWith(`${name}\n`))!;

test.each(['docs/functions.md', 'README.md'])('%s is what `npm run docs` writes', (path) => {
  expect(readFileSync(`${ROOT}/${path}`, 'utf8') === generated.get(path), `${path} is stale: npm run docs`).toBe(true);
});

test.each(CELL_FUNCTIONS.map((each) => [each.name, each] as const))('%s has an entry with all parts', (name, each) => {
  const entry = entryOf(name);
  expect(entry).toContain(`**${each.title}.** ${each.summary}.`);
  expect(entry).toContain(`\`=${name}(`);
  for (const parameter of each.parameters) expect(entry).toContain(`\`${parameter.name}\``);
  expect(entry).toMatch(/\*\*Example\*\*[\s\S]+` (?:on \S+ )?answers\b/);
  expect(entry).toContain(`**How it is computed** ${each.rule}.`);
  for (const remark of each.remarks) expect(entry).toContain(`- ${remark}.`);
  expect(entry).toMatch(/\*\*Where it comes from\*\* \S/);
});

function anchors(): string[] {
  const headings = reference().matchAll(/^#{1,3} (.+)$/gm);
  return [...headings].map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replace(/ /g, '-'),
  );
}

test('every link leads to a heading', () => {
  expect(new Set(anchors()).size).toBe(anchors().length);
  const links = [...reference().matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
  expect(links.length).toBeGreaterThan(CELL_FUNCTIONS.length);
  expect(links.filter((anchor) => !anchors().includes(anchor))).toEqual([]);
});

test('every row of a table has as many cells as its header', () => {
  const tables = reference().match(/(?:^\|.*\|\n)+/gm)!;
  for (const table of tables) {
    const widths = table
      .trim()
      .split('\n')
      .map((row) => row.replace(/\\\|/g, '').split('|').length);
    expect(new Set(widths).size, table).toBe(1);
  }
});

test('the README names every function and links to the sections', () => {
  const readme = generated.get('README.md')!;
  for (const { name } of CELL_FUNCTIONS) expect(readme).toContain(`\`${name}\``);
  const links = [...readme.matchAll(/\]\(docs\/functions\.md#([^)]+)\)/g)].map(([, anchor]) => anchor!);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((anchor) => !anchors().includes(anchor))).toEqual([]);
});
