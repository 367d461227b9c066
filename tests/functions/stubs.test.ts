import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { functionStubs } from '../../src/functions/stubs';

const STUBS = functionStubs(CELL_FUNCTIONS, 'App');

/** Each stub with the comment directly above it. */
function partsOf(source: string) {
  const parts = [...source.matchAll(/\/\*\*\n([\s\S]*?)\n \*\/\nfunction (\w+)\((.*?)\) \{/g)];
  return parts.map(([, comment, name, parameters]) => ({
    name: name!,
    parameters: parameters!.split(', ').filter((each) => each !== ''),
    lines: comment!.split('\n').map((line) => line.replace(/^ \* ?/, '')),
  }));
}

test('every function has a stub, in order', () => {
  expect(partsOf(STUBS).map(({ name }) => name)).toEqual(CELL_FUNCTIONS.map(({ name }) => name));
});

test.each(CELL_FUNCTIONS.map((each) => [each.name, each] as const))(
  'the stub of %s has its real parameters and help',
  (name, each) => {
    const stub = partsOf(STUBS).find((part) => part.name === name)!;
    expect(stub.parameters).toEqual(each.parameters.map((parameter) => parameter.name));
    expect(stub.lines[0]).toBe(`${each.summary}. ${each.rule}.`);
    expect(stub.lines).toContain('@customfunction');
    expect(stub.lines).toContain('@return {any}');
    for (const { name: parameter, text } of each.parameters) {
      expect(stub.lines).toContain(`@param {any} ${parameter} ${text}.`);
    }
  },
);

test('no help ends its comment early or stands on two lines', () => {
  for (const { lines } of partsOf(STUBS)) expect(lines.join(' ')).not.toContain('*/');
  expect(STUBS.match(/@customfunction/g)).toHaveLength(CELL_FUNCTIONS.length);
});

test('a stub hands all its arguments over, also those beyond its parameters', () => {
  const calls: [string, number][] = [];
  const call = (name: string, args: ArrayLike<unknown>) => calls.push([name, args.length]);
  const App = { call, callOfDeals: call };
  runInNewContext(`${STUBS}\nWINRATE(1, 2, 3, 4, 5, 6, 7, 8, 9); KPIS();`, { App });
  expect(calls).toEqual([
    ['WINRATE', 9],
    ['KPIS', 0],
  ]);
});

test('the stubs define the functions and nothing else, and touch nothing at load', () => {
  const realm: Record<string, unknown> = {};
  runInNewContext(STUBS, realm);
  expect(Object.keys(realm).sort()).toEqual(CELL_FUNCTIONS.map(({ name }) => name).sort());
});
