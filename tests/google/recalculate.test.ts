import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Cell, Workbook } from '../../local/workbook';
import { toyModel } from './toy-models';
import { openToy } from './toy-script';
import { dealsWorkbook, put, sheetNamed } from './workbooks';

let host: Host;
afterEach(() => host.dispose());

const NAMES = ['MOMENT', 'SPILL'];

function withFormulas(): Workbook {
  const workbook = dealsWorkbook();
  const deals = sheetNamed(workbook, 'Deals');
  const formulas: [number, number, string][] = [
    [0, 4, '=MOMENT(B2)'],
    [1, 4, '=IF(B2>0; MOMENT(B2);"none")'],
    [2, 4, '="MOMENT(" & TWICE(B2)'],
    [5, 6, '=SPILL(B2)'],
  ];
  for (const [row, column, formula] of formulas) {
    put(deals, row, column, { formula, note: 'kept', style: { format: '0.0', bold: true } });
  }
  return workbook;
}

const cellsOf = (workbook: Workbook) => sheetNamed(workbook, 'Deals').rows;
const formulasOf = (workbook: Workbook) =>
  cellsOf(workbook).flatMap((row) => row.flatMap((cell) => (cell?.formula ? [cell.formula] : [])));
const withoutValues = (workbook: Workbook) =>
  cellsOf(workbook).map((row) =>
    row.map((cell: Cell | undefined) => (cell?.formula ? { ...cell, value: null } : cell)),
  );

test('cells with our functions are calculated again, and no others', async () => {
  host = await openToy(withFormulas());
  await host.settle();
  const before = host.save();
  const { value } = await host.run('recalculate', [NAMES]);
  await host.settle();
  const after = host.save();
  expect(value).toEqual({ cells: 3, skipped: 0 });
  expect(withoutValues(after)).toEqual(withoutValues(before));
  for (const row of [0, 1]) expect(cellsOf(after)[row]![4]!.value).not.toBe(cellsOf(before)[row]![4]!.value);
  expect(cellsOf(after)[6]![7]!.value).toBe(103);
});

test('reports are not touched', async () => {
  host = await openToy(dealsWorkbook());
  await host.run('writeReports', [
    [
      toyModel('kpi', 1, {
        cells: [[{ value: null, formula: '=MOMENT(1)' }]],
        columnWidths: [90],
        rules: [],
        charts: [],
      }),
    ],
  ]);
  await host.settle();
  const before = host.save();
  expect((await host.run('recalculate', [NAMES])).value).toEqual({ cells: 0, skipped: 0 });
  expect(host.save()).toEqual(before);
});

test.each([{}, { failAfter: true }, { failOnwards: true }])(
  'a failure of any service call loses no formula (%o)',
  async (how) => {
    const workbook = withFormulas();
    host = await openToy(workbook);
    const { calls } = await host.run('recalculate', [NAMES]);
    const fail = async (failAtCall: number) => {
      const broken = await openToy(workbook);
      await broken.run('recalculate', [NAMES], { ...how, failAtCall }).catch(() => broken.run('recalculate', [NAMES]));
      expect(formulasOf(broken.save()), `call ${failAtCall}`).toEqual(formulasOf(workbook));
      await broken.dispose();
    };
    await Promise.all(Array.from({ length: calls }, (_, at) => fail(at + 1)));
  },
);
