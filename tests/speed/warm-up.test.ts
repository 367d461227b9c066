import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedScript, OF_DEALS } from './cold';

const READ = 'DEALS READ';

/** The loops that rows of a deal summary go through once they are read. */
const LOOPS = [
  'numberRows',
  'mapCodes',
  'fillDays',
  'forgetClosed',
  'markOpen',
  'addNumbers',
  'placeRows',
  'passWindow',
  'passGate',
  'classify',
  'sortRows',
  'pickNumbers',
  'multiplyNumbers',
  'measureDays',
];

/** What V8 says of the functions that it compiles and throws away, from the call of the summary on. */
function saidByV8(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'warm-up-'));
  try {
    const path = join(folder, 'summary.cjs');
    writeFileSync(path, namedScript(`summary(deals, '${OF_DEALS}')`, `console.log('${READ}')`));
    const said = execFileSync(process.execPath, ['--trace-opt', '--trace-deopt', path], { maxBuffer: 2 ** 28 });
    const lines = said.toString().split('\n');
    return lines.slice(lines.indexOf(READ));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** When a loop is compiled, and how V8 tells of it, is that of the version in Node 20. */
const isKnownV8 = process.versions.v8.startsWith('11.3.');

test.runIf(isKnownV8)(
  'V8 compiles the loops of a summary before the rows are read, and throws none of them away',
  () => {
    const lines = saidByV8();
    const nameIn = (line: string) => /<JSFunction (\w+)/.exec(line)?.[1] ?? '';
    const begun = lines.filter((line) => line.startsWith('[compiling method')).map(nameIn);
    const reading = begun.indexOf('readUsual');
    expect(reading).toBeGreaterThan(0);
    expect(LOOPS.filter((name) => !begun.slice(0, reading).includes(name))).toEqual([]);
    const thrownAway = lines.filter((line) => line.includes('bailout') || line.includes('for deoptimization'));
    expect(thrownAway.map(nameIn).filter((name) => LOOPS.includes(name))).toEqual([]);
  },
);
