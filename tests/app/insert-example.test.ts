import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankSheet } from '../../local/csv/blank-sheet';
import type { Host } from '../../local/host';
import type { Sheet, Workbook } from '../../local/workbook';
import { sheetNamed } from '../google/workbooks';
import { hostOf, sampleWorkbook } from '../host';

const TODAY = '2026-11-22';
/** One of each way to be called: over one tab, over several, over a name and a tab, a table. */
const NAMES = ['WINRATE', 'LEADCONVERSION', 'KPIEXPLAIN', 'DEALSBYSTAGE', 'KPIS'];
/** Rows that each table may fill. */
const ROOM = 60;
const NOTES: Sheet = blankSheet({ id: 'notes', name: 'Notes', rows: [] });

async function open(...more: Sheet[]): Promise<Host> {
  const workbook: Workbook = sampleWorkbook(TODAY);
  return hostOf({ ...workbook, sheets: [...workbook.sheets, ...more] }, TODAY);
}

async function insert(on: Host, sheetId: string, row: number, column: number, name: string, tab = 'Deals') {
  on.engine.select(sheetId, { row, column, rows: 1, columns: 1 });
  return (await on.run('sidebarInsertFormula', [{ name, tab }])).value;
}

let host: Host;
let notes: Sheet;
beforeAll(async () => {
  host = await open(NOTES);
  for (const [i, name] of NAMES.entries()) {
    expect(await insert(host, 'notes', i * ROOM, 0, name)).toEqual({ cell: `A${i * ROOM + 1}` });
  }
  await host.settle();
  notes = sheetNamed(host.save(), 'Notes');
});
afterAll(async () => host?.dispose());

test.each(NAMES.map((name, i) => [name, i] as const))(
  '%s is inserted over the tabs of the sample, and answers',
  (name, i) => {
    const cell = notes.rows[i * ROOM]![0]!;
    expect(cell.formula).toMatch(new RegExp(`^=${name}\\((?!.*Deals!A:K)`));
    expect(cell.error, cell.formula).toBeUndefined();
    expect(String(cell.value ?? ''), cell.formula).not.toMatch(/^#/);
  },
);

test('a cell among the columns that the formula reads is refused', async () => {
  const { id, rows } = sheetNamed(host.save(), 'Deals');
  const row = rows.findIndex((cells) => cells.length > 9 && cells[8]?.value === undefined);
  await expect(insert(host, id, row, 8, 'WINRATE')).rejects.toThrow(
    /^I\d+ is among the columns of Deals that the formula reads\. Select a cell to the right/,
  );
});

test('the chosen tab is the one that a formula is over', async () => {
  const deals = sheetNamed(sampleWorkbook(TODAY), 'Deals');
  const other = await open({ ...deals, id: 'older', name: 'Deals 2025' }, NOTES);
  await insert(other, 'notes', 0, 0, 'WINRATE', 'Deals 2025');
  await other.settle();
  expect(sheetNamed(other.save(), 'Notes').rows[0]![0]!.formula).toContain("'Deals 2025'!A:Q");
  await other.dispose();
});
