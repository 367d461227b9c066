import { expect, test } from 'vitest';
import { METRICS } from '../../src/metrics';
import { CallError } from '../../src/model/call-error';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
import { argsOf, callsOf } from '../functions/typical-calls';
import { SAMPLE_DAY, sampleRanges } from '../metrics/sample-ranges';

const [FEW, MANY] = [300, 1200];
/** Milliseconds that nobody waits for. */
const UNFELT = 150;

/** What a KPI by account of so many deals costs; `null` where it does not group so. */
function timeOf(name: string, kinds: readonly string[], deals: number): number | null {
  const ranges: Partial<Record<string, unknown>> = sampleRanges('en', deals);
  const given = kinds.map((kind) => ranges[kind]);
  const args = argsOf(name, given as Parameters<typeof argsOf>[1], ['2026', 'Account']);
  const begun = performance.now();
  try {
    callIn(environmentOn(SAMPLE_DAY), name, ...args);
  } catch (error) {
    if (error instanceof CallError) return null;
    throw error;
  }
  return performance.now() - begun;
}

test('no KPI by account goes through all rows anew for each of them', () => {
  const slow: string[] = [];
  let grouped = 0;
  for (const [what, name, kinds] of callsOf(METRICS.map(({ name }) => name))) {
    const few = timeOf(name, kinds, FEW);
    const many = timeOf(name, kinds, MANY);
    if (few === null || many === null) continue;
    grouped++;
    if (many > UNFELT && many > 8 * few) slow.push(`${what}: ${few.toFixed(0)} → ${many.toFixed(0)} ms`);
  }
  console.log(`${grouped} calls by account, of ${FEW} and of ${MANY} deals`);
  expect(grouped).toBeGreaterThan(80);
  expect(slow).toEqual([]);
}, 240_000);
