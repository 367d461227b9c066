import { expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { helpOf } from '../../src/functions/help';
import { distFile } from './dist-files';

/** The help that Sheets reads: the comment directly above a top-level declaration, and the declaration's own parameters. */
function declarations(script: string): Map<string, { comment: string; parameters: string[] }> {
  const found = new Map<string, { comment: string; parameters: string[] }>();
  for (const [, comment, name, parameters] of script.matchAll(
    /^\/\*\*\n((?: \*[^\n]*\n)+?) \*\/\nfunction ([A-Za-z]+)\(([^)]*)\) \{/gm,
  )) {
    found.set(name!, { comment: comment!, parameters: parameters!.split(', ') });
  }
  return found;
}

const declared = declarations(distFile('Functions.js'));

test.each(CELL_FUNCTIONS.map((each) => [each.name, each] as const))('%s is declared with its help', (name, each) => {
  const { comment, parameters } = declared.get(name)!;
  expect(parameters).toEqual(each.parameters.map((parameter) => parameter.name));
  expect(comment).toContain('@customfunction');
  expect(comment).toContain(each.summary);
  for (const parameter of each.parameters)
    expect(comment).toContain(`@param {any} ${parameter.name} ${parameter.text}`);
});

test('optional parameters say so, since Sheets shows each as required', () => {
  const helps = new Map(helpOf(CELL_FUNCTIONS).map((help) => [help.name, help]));
  for (const { name, parameters } of CELL_FUNCTIONS) {
    for (const [i, { isOptional }] of helps.get(name)!.parameters.entries()) {
      const { text } = parameters[i]!;
      if (isOptional) expect(`${name}: ${text}`).toMatch(/\(optional\)|; or the .+ alone$/);
    }
    for (const { text } of parameters.slice(-4)) expect(text).toMatch(/^\(optional\)/);
  }
});

test('help inside of a bundle would be noticed as missing', () => {
  expect(declarations('var App=(()=>{/** x @customfunction */function F(a){}})();').size).toBe(0);
});
