import { expect, test } from 'vitest';
import { ROWS, timesBare } from './cold';

/** The target is that of the project; the ceilings catch what makes reading clearly slower than it is, on a busy machine too. */
test.each([
  ['dates', 'asDate', 2, 7],
  ['dates as texts', 'asText', 2, 10],
] as const)(
  'reading 100,000 rows with %s costs a few loops over their cells',
  async (name, dates, target, ceiling) => {
    const [ratio] = await timesBare(['readAll(deals)'], dates);
    console.log(`Reading ${ROWS} × 12 cells with ${name}, cold: ${ratio!.toFixed(1)} × a bare loop (target ${target})`);
    expect(ratio).toBeLessThan(ceiling);
  },
  120_000,
);
