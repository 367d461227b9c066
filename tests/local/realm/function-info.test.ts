import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { functionInfos } from '../../../local/realm/function-info';
import { readScriptProject } from '../../../local/realm/script-project';

const infos = (source: string) => functionInfos([{ name: 'Functions.js', source }]);

test('a custom function is described by its declaration and its JSDoc', () => {
  const source = `
/**
 * Win rate: won ÷ (won + lost),
 * closed in the period.
 *
 * @param {any[][]} deals A tab or a part of it, with its header row.
 * @param {any} [period] (optional) such as 2026-Q3.
 * @return {number}
 * @customfunction
 */
function WINRATE(deals, period, by) { return App.win.apply(this, arguments); }`;
  expect(infos(source)).toEqual([
    {
      name: 'WINRATE',
      description: 'Win rate: won ÷ (won + lost), closed in the period.',
      parameters: [
        { name: 'deals', type: 'any[][]', description: 'A tab or a part of it, with its header row.' },
        { name: 'period', type: 'any', description: '(optional) such as 2026-Q3.' },
        { name: 'by', type: '', description: '' },
      ],
    },
  ]);
});

test('others are not listed', () => {
  expect(infos('/** @customfunction */\nfunction HIDDEN_() {}')).toEqual([]);
  expect(infos('/** A helper. */\nfunction help() {}')).toEqual([]);
  expect(infos('/** @customfunction */\n\nvar x = 1; function F() {}')).toEqual([]);
});

test('files load in the order of filePushOrder, the others alphabetically', () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const files = { 'b.js': '', 'a.js': '', 'z.js': '', 'page.html': '<p>', 'appsscript.json': '{"timeZone":"UTC"}' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const project = readScriptProject(folder, ['z.js']);
  expect(project.scripts.map(({ name }) => name)).toEqual(['z.js', 'a.js', 'b.js']);
  expect(project).toMatchObject({ html: { page: '<p>' }, timeZone: 'UTC', scopes: null });
  expect(() => readScriptProject(folder, ['gone.js'])).toThrow('filePushOrder names gone.js');
  rmSync(folder, { recursive: true });
});
