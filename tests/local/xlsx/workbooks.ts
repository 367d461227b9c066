import { blankSheet } from '../../../local/csv/blank-sheet';
import type { Chart, Sheet, Workbook } from '../../../local/workbook';

export function workbook(...sheets: Partial<Sheet>[]): Workbook {
  return {
    name: 'book',
    timeZone: 'Etc/UTC',
    locale: 'sv_SE',
    sheets: sheets.map((sheet, index) => blankSheet({ id: String(index), name: `Sheet${index + 1}`, ...sheet })),
  };
}

/** Months, won, lost and rate, in A1:D4. */
export const MONTHS: Sheet['rows'] = [
  ['Month', 'Won', 'Lost', 'Rate'].map((value) => ({ value })),
  ...[
    [46_023, 100_000, 40_000, 0.3],
    [46_054, 150_000, 30_000, 0.4],
    [46_082, 120_000, 60_000, 0.25],
  ].map(([month, won, lost, rate]) => [
    { value: month, style: { format: 'mmm yyyy' } },
    { value: won, style: { format: '$#,##0' } },
    { value: lost, style: { format: '$#,##0' } },
    { value: rate, style: { format: '0.0%' } },
  ]),
];

export function chart(type: Chart['type'], options: Chart['options'] = {}, columns = 3): Chart {
  return {
    id: 1,
    type,
    ranges: [{ sheetId: '0', row: 0, column: 0, rows: 4, columns }],
    headers: 1,
    position: { row: 5, column: 1, offsetX: 12, offsetY: 3 },
    width: 480,
    height: 300,
    options,
  };
}
