import { expect, test } from 'vitest';
import { cold } from './cold';

const WORK = `callOnce('KPIS', deals, 'WINRATE,AVGDEALSIZE,SALESCYCLE', '', 'Deal name')`;

test('grouped by a column in which no two rows are alike, four times the rows cost four times as much', async () => {
  const [few, many] = [await cold(WORK, 'asDate', 10_000), await cold(WORK, 'asDate', 40_000)];
  console.log(`KPIS by 40,000 groups: ${many.toFixed(0)} ms, ${(many / few).toFixed(1)} times 10,000 groups`);
  expect(many / few).toBeLessThan(8);
}, 60_000);
