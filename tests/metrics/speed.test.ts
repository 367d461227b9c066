import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';

const ROWS = 100_000;
const SAMPLES = Number(process.env.SAMPLES ?? 3);

/** The functions as one script, as the add-on ships them. */
const BUNDLE = buildSync({
  stdin: {
    contents: `
      export { cellFunctionNamed } from './src/functions';
      export { namedZone } from './src/lib/zone';
      export { dayFromIso } from './src/lib/days';`,
    resolveDir: join(import.meta.dirname, '../..'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'App',
  target: 'es2019',
}).outputFiles[0]!.text;

/** Deals of twelve columns with strings of their own in every row, and a loop that touches each cell once. */
const REALM = `
  function makeDeals(size) {
    const stages = ['Closed Won', 'Closed Lost', 'Proposal', 'Qualified', 'Negotiation'];
    const rows = [['Deal ID', 'Deal name', 'Owner', 'Stage', 'Amount', 'Probability', 'Created date', 'Expected close date', 'Actual close date', 'Region', 'Source', 'Notes']];
    const copy = (text) => JSON.parse(JSON.stringify(text));
    let state = 1;
    const next = (n) => { state = (state * 1103515245 + 12345) % 2147483648; return state % n; };
    for (let i = 0; i < size; i++) {
      const created = Date.UTC(2023, 0, 1) + next(1000) * 864e5 + 36e5;
      const stage = next(5);
      rows.push(['D-' + i, 'Deal number ' + i, copy('Rep ' + next(40)), copy(stages[stage]), next(90000) + 100, next(100) / 100, new Date(created), new Date(created + 60 * 864e5), stage < 2 ? new Date(created + (10 + next(90)) * 864e5) : '', copy('Region ' + next(5)), copy('Source ' + next(8)), '']);
    }
    return rows;
  }
  function touchAll(rows) {
    let sum = 0;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r];
      for (let c = 0; c < row.length; c++) {
        const cell = row[c];
        if (typeof cell === 'number') sum += cell;
        else if (typeof cell === 'string') sum += cell.length;
        else if (typeof cell === 'object') sum += cell.getTime() & 1;
      }
    }
    return sum;
  }
  function callOnce(name, args) {
    const here = { today: App.dayFromIso('2025-06-15'), zone: App.namedZone('Europe/Stockholm'), fiscalStart: 1, choices: {} };
    return App.cellFunctionNamed(name).call(args, here);
  }
`;

/** Milliseconds of the first call in a realm of its own, which is what a formula in a cell pays. */
function cold(work: string): number {
  const realm = createContext({ performance });
  new Script(BUNDLE).runInContext(realm);
  new Script(REALM).runInContext(realm);
  new Script(`var deals = makeDeals(${ROWS});`).runInContext(realm);
  const timed = `var started = performance.now(); var answer = ${work}; var took = performance.now() - started;`;
  new Script(timed).runInContext(realm);
  expect(['', null, undefined]).not.toContain(realm.answer);
  return realm.took as number;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** The ceilings catch a disaster; the targets are a line in the report. */
const WORK = [
  ['WINRATE', `callOnce('WINRATE', [deals])`, 2, 10],
  ['WINRATE of a year', `callOnce('WINRATE', [deals, '2024'])`, 2, 10],
  ['SALESVALUE by owner', `callOnce('SALESVALUE', [deals, '', 'Owner'])`, 2, 10],
  [
    'KPIS of six by owner',
    `callOnce('KPIS', [deals, 'WINRATE,WINRATEVALUE,AVGDEALSIZE,SALESCOUNT,SALESVALUE,SALESCYCLE', '', 'Owner'])`,
    2.5,
    15,
  ],
  ['SALESFORECAST', `callOnce('SALESFORECAST', [deals, '2025-Q2'])`, 12, 60],
] as const;

test('a KPI over 100,000 rows costs a few loops over its cells', () => {
  const times = new Map<string, number[]>();
  const add = (name: string, work: string) => times.set(name, [...(times.get(name) ?? []), cold(work)]);
  for (let sample = 0; sample < SAMPLES; sample++) {
    add('bare loop', 'touchAll(deals)');
    for (const [name, work] of WORK) add(name, work);
  }
  const bare = median(times.get('bare loop')!);
  const lines = [`bare loop over ${ROWS} × 12 cells, cold: ${bare.toFixed(1)} ms`];
  for (const [name, , target, ceiling] of WORK) {
    const ratio = median(times.get(name)!) / bare;
    lines.push(`${name}: ${ratio.toFixed(2)} × bare (target ${target}, ceiling ${ceiling})`);
    expect(ratio).toBeLessThan(ceiling);
  }
  console.log(lines.join('\n'));
}, 120_000);
