import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';

export const ROWS = 100_000;

/** What deals alone tell, but for the forecast. */
export const OF_DEALS =
  'PIPELINEVALUE,PIPELINECOUNT,WEIGHTEDPIPELINE,COMMITTEDPIPELINE,PIPELINEVELOCITY,WINRATE,WINRATEVALUE,COHORTWINRATE,AVGDEALSIZE,SALESCOUNT,SALESVALUE,SALESCYCLE,DAYSTOCLOSE';

/** The sources as one script: as the add-on ships them, or with the names that they are written with. */
const bundled = (shipped: boolean) =>
  buildSync({
    stdin: {
      contents: `
      export { cellFunctionNamed } from './src/functions';
      export { openCall } from './src/functions/open-call';
      export { metricNamed } from './src/metrics';
      export { askAll } from './src/metrics/ask';
      export { withoutMedian } from './src/metrics/metric';
      export { warmUpFor } from './src/metrics/warm-up';
      export { DERIVATIONS } from './src/derive/derivations';
      export { lazyZone } from './src/lib/zone';
      export { dayFromIso } from './src/lib/days';
      export { readScanned } from './src/read/read-columns';
      export { scanRows } from './src/read/read-rows';
      export { lastOfEachId } from './src/read/last-of-each-id';`,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: 'es2019',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: shipped,
  }).outputFiles[0]!.text;

const BUNDLE = bundled(true);

/** Deals of twelve columns with texts of their own in every row, and a loop that touches each cell once. */
const SETTING = `
  function makeDeals(size, dateOf) {
    const stages = ['Won', 'Lost', 'Proposal', 'Lead', 'Demo'];
    const headers = 'Deal ID,Deal name,Owner,Stage,Amount,Probability,Created date,Expected close date,Actual close date,Region,Source,Notes';
    const rows = [headers.split(',')];
    let state = 1;
    const next = (n) => { state = (state * 1103515245 + 12345) % 2147483648; return state % n; };
    const copy = (text) => text.slice(0, 2) + text.slice(2);
    for (let i = 0; i < size; i++) {
      const created = Date.UTC(2023, 0, 1) + next(1000) * 864e5;
      const stage = next(5);
      const closed = stage < 2 ? dateOf(created + (10 + next(90)) * 864e5) : '';
      rows.push([
        'D-' + i, 'Deal ' + i, 'Rep ' + next(40), copy(stages[stage]), next(90000) + 100, next(100) / 100,
        dateOf(created), dateOf(created + 60 * 864e5), closed, 'Region ' + next(5), 'Source ' + next(8), '',
      ]);
    }
    return rows;
  }
  const asDate = (ms) => new Date(ms);
  const asText = (ms) => new Date(ms).toISOString().slice(0, 10);
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
  const zone = App.lazyZone(() => 'Europe/Stockholm');
  const here = {
    today: App.dayFromIso('2025-06-15'), zone, fiscalStart: 1, defaultPeriod: 'this quarter', choices: {}, thresholds: {},
    derivations: App.DERIVATIONS,
  };
  function callOnce(name, ...args) {
    return App.cellFunctionNamed(name).call(args, here);
  }
  /** KPIs of a period by owner and by month over deals that are read once, as a report asks for them. */
  function summary(deals, names) {
    const metrics = names.split(',').map((name) => App.withoutMedian(App.metricNamed(name)));
    App.warmUpFor([deals], metrics.length);
    const call = App.openCall('KPIS', metrics, [deals, '2023-01-01..2026-12-31', 'Owner'], here);
    const [owners, months] = App.askAll([
      { metrics, asking: call },
      { metrics, asking: { ...call, by: { grain: 'month' } } },
    ]);
    return owners.groups.length > 5 && months.groups.length > 24 ? months.groups.length : '';
  }
  function readAll(deals) {
    const kinds = ['id', 'id', 'text', 'text', 'number', 'number', 'day', 'day', 'day', 'text', 'text', 'text'];
    const as = { 4: 'money', 5: 'share' };
    const wanted = kinds.map((kind, index) => ({ index, header: deals[0][index], kind, as: as[index] }));
    const scan = App.scanRows(deals, 0, 1, 0);
    const { columns } = App.readScanned(deals, scan, wanted, zone);
    const rows = App.lastOfEachId(deals, scan.finish(), (row) => String(row[0]).trim(), new Map(), zone, []);
    return columns.length === 12 && rows.length === ${ROWS} ? rows.length : '';
  }
`;

/**
 * Milliseconds of the first call in an isolate of its own over fresh strings, which is what a formula in a cell pays: by the
 * clock on the wall, and without a collection of garbage before it, which would bring the cells together in memory as no
 * call finds them. (In a node:vm context every look-up of a global such as Math is slow, as in no isolate of Google's.)
 */
export function cold(work: string, dates: 'asDate' | 'asText' = 'asDate', rows = ROWS): Promise<number> {
  const script = `${BUNDLE}${SETTING}
    const deals = makeDeals(${rows}, ${dates});
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

/** A script that does such work once, its functions called as the sources call them; `before` runs when the deals are made. */
export function namedScript(work: string, before: string, rows = ROWS): string {
  return `${bundled(false)}${SETTING}
    const deals = makeDeals(${rows}, asDate);
    ${before};
    if (${work} === '') throw new Error('No answer');`;
}

/**
 * How many times the bare loop each piece of work costs, cold: the median of as many runs as `SAMPLES` says (3), in turns
 * with the loop, so that a slow minute of the machine slows both.
 */
export async function timesBare(works: readonly string[], dates: 'asDate' | 'asText' = 'asDate'): Promise<number[]> {
  const samples = Number(process.env.SAMPLES ?? 3);
  const bare: number[] = [];
  const times: number[][] = works.map(() => []);
  for (let sample = 0; sample < samples; sample++) {
    for (const [i, work] of works.entries()) {
      bare.push(await cold('touchAll(deals)', dates));
      times[i]!.push(await cold(work, dates));
    }
  }
  return times.map((each) => median(each) / median(bare));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
