import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';

const ROWS = 100_000;
/** More of them make steadier figures: SAMPLES=9 npx vitest run tests/metrics/speed.test.ts */
const SAMPLES = Number(process.env.SAMPLES ?? 1);

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

/** Deals of twelve columns with texts of their own in every row, and a loop that touches each cell once. */
const SETTING = `
  function makeDeals(size) {
    const stages = ['Won', 'Lost', 'Proposal', 'Lead', 'Demo'];
    const headers = 'Deal ID,Deal name,Owner,Stage,Amount,Probability,Created date,Expected close date,Actual close date,Region,Source,Notes';
    const rows = [headers.split(',')];
    let state = 1;
    const next = (n) => { state = (state * 1103515245 + 12345) % 2147483648; return state % n; };
    const copy = (text) => text.slice(0, 2) + text.slice(2);
    for (let i = 0; i < size; i++) {
      const created = Date.UTC(2023, 0, 1) + next(1000) * 864e5;
      const stage = next(5);
      const closed = stage < 2 ? new Date(created + (10 + next(90)) * 864e5) : '';
      rows.push([
        'D-' + i, 'Deal ' + i, 'Rep ' + next(40), copy(stages[stage]), next(90000) + 100, next(100) / 100,
        new Date(created), new Date(created + 60 * 864e5), closed, 'Region ' + next(5), 'Source ' + next(8), '',
      ]);
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
  function callOnce(name, ...args) {
    const today = App.dayFromIso('2025-06-15');
    const here = { today, zone: App.namedZone('Europe/Stockholm'), fiscalStart: 1, choices: {} };
    return App.cellFunctionNamed(name).call(args, here);
  }
`;

/**
 * Milliseconds of the first call in an isolate of its own, which is what a formula in a cell pays, without the garbage of
 * making the deals. (In a node:vm context every look-up of a global such as Math is slow, as in no isolate of Google's.)
 */
function cold(work: string): Promise<number> {
  const script = `${BUNDLE}${SETTING}
    const deals = makeDeals(${ROWS});
    require('node:v8').setFlagsFromString('--expose-gc');
    require('node:vm').runInNewContext('gc')();
    const started = performance.now();
    const answer = ${work};
    const took = performance.now() - started;
    require('node:worker_threads').parentPort.postMessage([took, answer === '' ? null : answer]);`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true });
    worker.on('error', reject);
    worker.on('message', ([took, answer]: [number, unknown]) => {
      if (answer === null) reject(new Error(`${work} has no answer`));
      else resolve(took);
    });
  });
}

/** The ceilings catch a disaster on a busy machine; the targets are those of the project. */
const WORK = [
  ['WINRATE', `callOnce('WINRATE', deals)`, 2, 15],
  ['WINRATE of a year', `callOnce('WINRATE', deals, '2024')`, 2, 15],
  [
    'KPIS of six by owner',
    `callOnce('KPIS', deals, 'WINRATE,WINRATEVALUE,AVGDEALSIZE,SALESCOUNT,SALESVALUE,SALESCYCLE', '', 'Owner')`,
    2.5,
    20,
  ],
  ['SALESFORECAST', `callOnce('SALESFORECAST', deals, '2025-Q2')`, 12, 60],
] as const;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

test('a KPI over 100,000 rows costs a few loops over its cells', async () => {
  const bareTimes: number[] = [];
  const times: number[][] = WORK.map(() => []);
  for (let sample = 0; sample < SAMPLES; sample++) {
    for (const [i, [, work]] of WORK.entries()) {
      bareTimes.push(await cold('touchAll(deals)'));
      times[i]!.push(await cold(work));
    }
  }
  const bare = median(bareTimes);
  const ratios = times.map((each) => median(each) / bare);
  const lines = WORK.map(([name, , target], i) => `${name}: ${ratios[i]!.toFixed(1)} × (target ${target})`);
  console.log(`Bare loop over ${ROWS} × 12 cells: ${bare.toFixed(1)} ms, cold\n${lines.join('\n')}`);
  WORK.forEach(([name, , , ceiling], i) => {
    expect(ratios[i], name).toBeLessThan(ceiling);
  });
}, 120_000);
