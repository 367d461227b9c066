import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { BARE_LOOP, MAKE_DEALS, QUICK_GLOBALS, SERVICES } from './deals.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { filePushOrder } = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
const SCRIPT = filePushOrder.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
const RUNS = 7;

const CALLS = {
  WINRATE: 'WINRATE(cells)',
  'SALESCYCLE in a period': 'SALESCYCLE(cells, "2024")',
  'KPIS of six by owner':
    'KPIS(cells, "WINRATE,WINRATEVALUE,AVGDEALSIZE,SALESCOUNT,SALESVALUE,SALESCYCLE", "", "Owner")',
  'SALESFORECAST by survival': 'SALESFORECAST(cells, "2025-Q4", "", "@method", "survival", "@asof", "2025-10-15")',
};
/** Replays the forecast at two dozen earlier days: asked less often, and of one size. */
const REPLAYED = { 'SALESFORECAST by auto': 'SALESFORECAST(cells, "2025-Q4", "", "@asof", "2025-10-15")' };
const REPLAYED_ROWS = 20_000;

/** Prints one JSON line a measurement: how many times a bare loop over the same cells a call costs, cold. */
export function measureSpeed() {
  for (const rows of [1_000, 10_000, 100_000]) measure(rows, CALLS, RUNS);
  measure(REPLAYED_ROWS, { ...REPLAYED, 'SALESFORECAST by survival': CALLS['SALESFORECAST by survival'] }, 3);
}

function measure(rows, calls, runs) {
  const bare = cold(rows, `${BARE_LOOP}(cells)`, runs);
  for (const [name, code] of Object.entries(calls)) {
    const milliseconds = cold(rows, code, runs);
    const line = {
      rows,
      call: name,
      timesBare: +(milliseconds / bare).toFixed(2),
      milliseconds: +milliseconds.toFixed(1),
    };
    console.log(JSON.stringify(line));
  }
}

/** Median milliseconds of `code` in realms of their own, each with fresh cells. */
function cold(rows, code, runs) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const context = vm.createContext(Object.assign(Object.create(null), { readFile: readPart }));
    vm.runInContext(`${QUICK_GLOBALS}\n${SERVICES}\n${SCRIPT}\n//${rows} ${run}`, context);
    vm.runInContext(`var cells = ${MAKE_DEALS}(${rows})`, context);
    const script = new vm.Script(`${code}\n//${run}`);
    const start = performance.now();
    script.runInContext(context);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[(runs - 1) / 2];
}

/** The text of an HTML file of the script. */
function readPart(name) {
  return readFileSync(join(ROOT, 'dist', `${name}.html`), 'utf8');
}
