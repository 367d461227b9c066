import { fillDays, forgetClosed, mapCodes, markOpen } from '../derive/deal-loops';
import { measureDays, multiplyNumbers, pickNumbers } from '../measures/number-source';
import { classify, KnownClasses, sortRows } from '../measures/row-classes';
import { addNumbers, passGate, passWindow, placeRows } from '../measures/row-loops';
import { numberRows } from '../measures/scan';
import type { Cells } from '../model/cell';
import { NO_DAY } from '../model/column';

/** Rows times KPIs from which a warm-up saves more than it takes. */
const WORTH = 200_000;

/** Made-up rows, and how often they are gone through for V8 to take notice: small loops, and those with branches. */
const ROWS = 256;
const OFTEN = 12;
const OFTENER = 20;

/**
 * Has V8 compile the loops over rows before the rows of a large table are read. It does so on another thread and once a
 * loop has gone some thousand rounds; meanwhile the rounds go on, ten times slower and each leaving garbage, until a
 * quarter of 100,000 rows is through. Loops that made-up rows have gone through are compiled when the first real row comes.
 */
export function warmUpFor(tabs: readonly Cells[], kpis: number): void {
  const rows = tabs.reduce((sum, { length }) => sum + length, 0);
  if (rows * kpis >= WORTH) warmUp();
}

/** What the rows hold meets the cases of the loops: where V8 has not seen one, it would throw the compiled loop away. */
function warmUp(): void {
  const rows = new Int32Array(ROWS);
  numberRows(0, ROWS, rows, 0);
  const codes = rows.map((row) => row % 3);
  const days = rows.map((row) => (row % 5 === 0 ? NO_DAY : row));
  // Most are missing, since a number leaves garbage until its loop is compiled.
  const numbers = Float64Array.from(rows, (row) => (row % 16 === 0 ? row / 10 : NaN));
  const places = Int32Array.of(0, 1, -1);
  const isWanted = Uint8Array.of(0, 1, 1);
  const [found, rest, counts] = [new Int32Array(ROWS), new Int32Array(ROWS), new Int32Array(3)];
  const [results, sums, rests] = [new Float64Array(ROWS), new Float64Array(3), new Float64Array(3)];
  const flags = new Uint8Array(ROWS);

  repeat(OFTEN, () => numberRows(0, ROWS, rest, 0));
  repeat(OFTEN, () => mapCodes(codes, places, rest, 0, ROWS));
  repeat(OFTEN, () => fillDays(rest.fill(NO_DAY), codes, isWanted, days, 0, ROWS));
  repeat(OFTEN, () => forgetClosed(results, codes, 0, ROWS));
  repeat(OFTEN, () => markOpen(flags, codes, codes, isWanted, 0, ROWS));
  repeat(OFTENER, () => addNumbers(0, ROWS, codes, numbers, sums, rests, counts));
  repeat(OFTENER, () => placeRows(rows, 0, ROWS, days, 1, places, places, found, counts, rest));
  repeat(OFTENER, () => passWindow(rows, ROWS, found, days, 50, 200, 1));
  repeat(OFTEN, () => passGate(rows, ROWS, found, codes, places));
  repeat(OFTENER, () => classify(codes, ROWS, new KnownClasses(), found));
  repeat(OFTEN, () => sortRows(rows, ROWS, found, counts.fill(0), rest));
  repeat(OFTEN, () => pickNumbers(numbers, rows, 0, ROWS, results));
  repeat(OFTEN, () => multiplyNumbers(numbers, numbers, rows, 0, ROWS, results));
  repeat(OFTEN, () => measureDays(days, rows, rows, 0, ROWS, results));
}

function repeat(times: number, work: () => void): void {
  for (let time = 0; time < times; time++) work();
}
