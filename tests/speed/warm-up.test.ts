import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedScript, OF_DEALS } from './cold';

const MADE = 'DEALS MADE';

/** The loops that rows of deals go through once they are read. */
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

/** What V8 says of the functions that it compiles and throws away, from the call of KPIS on. */
function saidByV8(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'warm-up-'));
  try {
    const path = join(folder, 'kpis.cjs');
    // Some expected dates are blank, so that there are rows without a month.
    const before = `deals.forEach((row, i) => { if (i % 50 === 1) row[7] = ''; }); console.log('${MADE}')`;
    writeFileSync(path, namedScript(`callOnce('KPIS', deals, '${OF_DEALS}', '', 'Month')`, before));
    // On one thread, so that what V8 has noticed does not depend on how busy the machine is.
    const flags = ['--trace-opt', '--trace-deopt', '--no-concurrent-recompilation'];
    const said = execFileSync(process.execPath, [...flags, path], { maxBuffer: 2 ** 28 });
    const lines = said.toString().split('\n');
    return lines.slice(lines.indexOf(MADE));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** When a loop is compiled, and how V8 tells of it, is that of the version in Node 20. */
const isKnownV8 = process.versions.v8.startsWith('11.3.');
if (!isKnownV8) console.log(`NOT RUN: V8 ${process.versions.v8} may compile loops at other times`);

test.runIf(isKnownV8)(
  'V8 compiles the loops of a large KPIS before the rows are read, and throws none of them away',
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
