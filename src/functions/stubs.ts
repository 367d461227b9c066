import { OF_DEALS } from '../metrics/families/deals';
import type { CellFunction } from './cell-function';

/**
 * The plain top-level declarations that Sheets reads: names, real parameters and the help directly above them. They
 * forward to the bundle's name-space object.
 */
export function functionStubs(functions: readonly CellFunction[], nameSpace: string): string {
  return functions.map((each) => functionStub(each, nameSpace)).join('\n');
}

function functionStub({ name, summary, rule, parameters }: CellFunction, nameSpace: string): string {
  const names = parameters.map((parameter) => parameter.name);
  const lines = [
    `${summary}. ${rule}.`,
    '',
    ...parameters.map((parameter) => `@param {any} ${parameter.name} ${parameter.text}.`),
    '@return {any}',
    '@customfunction',
  ];
  const call = OF_DEALS.some((metric) => metric.name === name) ? 'callOfDeals' : 'call';
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${names.join(', ')}) {\n  return ${nameSpace}.${call}('${name}', arguments);\n}\n`;
}

/** The plain declarations of the functions that menus, triggers and the sidebar call by name. */
export function entryPointStubs(entryPoints: Readonly<Record<string, readonly string[]>>, nameSpace: string): string {
  return Object.entries(entryPoints)
    .map(
      ([name, names]) =>
        `function ${name}(${names.join(', ')}) {\n  return ${nameSpace}.${name}(${names.join(', ')});\n}\n`,
    )
    .join('\n');
}
