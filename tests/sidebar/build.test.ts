import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSidebar } from '../../src/sidebar/build.mjs';
import { builtSidebar } from './open-sidebar';

const page = readFileSync(await builtSidebar(), 'utf8');
const script = page.slice(page.indexOf('<script>') + 8, page.lastIndexOf('</script>'));

test('the page is one file: no address of another resource is in it', () => {
  expect(page).not.toMatch(/\s(src|href)=|url\(|@import|import\(/);
  expect(page.match(/https?:[^"']*/g)?.filter((address) => !address.includes('//www.w3.org/'))).toEqual([]);
});

test('the script holds nothing that HtmlService or the page would misread', () => {
  expect(script.length).toBeGreaterThan(10_000);
  expect(script).not.toMatch(/`|<\/script|<!--|<\?/i);
  expect(page.match(/<script>/g)).toHaveLength(1);
});

test('the page opens links at the top and names its language', () => {
  expect(page).toContain('<base target="_top">');
  expect(page).toContain('<html lang="en" dir="ltr">');
});

test('the page stays small', () => {
  expect(Buffer.byteLength(page)).toBeLessThan(50_000);
});

test('buildSidebar({minify: false}) writes a readable page', async () => {
  const outfile = join(await builtSidebar(), '../readable/Sidebar.html');
  await buildSidebar({ outfile, minify: false });
  const readable = readFileSync(outfile, 'utf8');
  expect(readable).toContain('function App()');
  expect(readable.length).toBeGreaterThan(page.length);
});
