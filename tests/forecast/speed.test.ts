import { expect, test } from 'vitest';
import { cold } from '../cold';

const ROWS = 20_000;
const SAMPLES = 3;
const call = (...options: string[]) =>
  `callOnce('SALESFORECAST', deals, '2025-Q2', '', ${options.map((each) => JSON.stringify(each)).join(', ')})`;

/** The least of a few runs: what others do on the machine only adds. */
async function least(work: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < SAMPLES; i++) times.push(await cold(work, 'asDate', ROWS));
  return Math.min(...times);
}

test('over 20,000 deals the forecast is made in two seconds, and without its replay in 15 % of them', async () => {
  const auto = await least(call('@method', 'auto'));
  const survival = await least(call('@method', 'survival'));
  console.log(
    `SALESFORECAST over ${ROWS} × 12 cells, cold: ${auto.toFixed(0)} ms by auto, ${survival.toFixed(0)} ms by survival`,
  );
  expect(auto).toBeLessThan(2000);
  expect(survival).toBeLessThan(0.15 * 2000);
  expect(survival).toBeLessThan(auto / 3);
}, 120_000);
