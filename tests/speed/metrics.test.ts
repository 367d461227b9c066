import { expect, test } from 'vitest';
import { OF_DEALS, ROWS, timesBare } from './cold';

/** The ceilings catch what makes a KPI clearly slower than it is, on a busy machine too; the targets are those of the project. */
const WORK = [
  ['WINRATE', `callOnce('WINRATE', deals)`, 2, 4],
  ['WINRATE of a year', `callOnce('WINRATE', deals, '2024')`, 2, 5],
  [
    'KPIS of six by owner',
    `callOnce('KPIS', deals, 'WINRATE,WINRATEVALUE,AVGDEALSIZE,SALESCOUNT,SALESVALUE,SALESCYCLE', '', 'Owner')`,
    2.5,
    6,
  ],
  ['13 KPIs by owner and by month', `summary(deals, '${OF_DEALS}')`, 3, 6],
  ['SALESFORECAST by survival', `callOnce('SALESFORECAST', deals, '2025-Q2', '', '@method', 'survival')`, 12, 25],
] as const;

test('a KPI over 100,000 rows costs a few loops over its cells', async () => {
  const ratios = await timesBare(WORK.map(([, work]) => work));
  const lines = WORK.map(([name, , target], i) => `${name}: ${ratios[i]!.toFixed(1)} × (target ${target})`);
  console.log(`Over ${ROWS} × 12 cells, cold, as multiples of a bare loop\n${lines.join('\n')}`);
  WORK.forEach(([name, , , ceiling], i) => {
    expect(ratios[i], name).toBeLessThan(ceiling);
  });
}, 240_000);
