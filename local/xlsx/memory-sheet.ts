import type { Chart, Sheet, Workbook } from '../workbook';
import type { ExcelWorkbook } from './excelts';

/** What an .xlsx file has no place for, by which a sheet and its charts are known again. */
export interface SheetMemory {
  id?: string;
  metadata: Sheet['metadata'];
  /** In the order in which they stand in the file; `undefined` for one whose memory was spoiled. */
  charts: (ChartMemory | undefined)[];
}

export type ChartMemory = Pick<Chart, 'id' | 'type' | 'headers' | 'options'>;

const NAME = '_sheet_metadata';
const HEADER = ['sheet', 'kind', 'key', 'value', 'row'];

export const isMemorySheet = (name: string) => name === NAME;

/**
 * Keeps ids, developer metadata and the charts' full options on a sheet that Excel never shows, so that a report that
 * was written to a file can be refreshed from it: the add-on finds the sheets it made by their metadata and ids.
 */
export function addMemorySheet(book: ExcelWorkbook, { sheets }: Workbook, names: ReadonlyMap<string, string>): void {
  if (sheets.every(({ metadata, charts }) => metadata.length === 0 && charts.length === 0)) return;
  const memory = book.addWorksheet(NAME, { state: 'veryHidden' });
  memory.addRow(HEADER);
  for (const sheet of sheets) {
    const name = names.get(sheet.name) ?? sheet.name;
    memory.addRow([name, 'id', '', sheet.id]);
    for (const { key, value, row } of sheet.metadata) {
      memory.addRow([name, 'metadata', key, value, row === undefined ? '' : String(row)]);
    }
    for (const { id, type, headers, options } of sheet.charts) {
      memory.addRow([name, 'chart', String(id), JSON.stringify({ type, headers, options })]);
    }
  }
}

/** By sheet name, as `addMemorySheet` has written it. */
export function readMemorySheet(book: ExcelWorkbook): Map<string, SheetMemory> {
  const found = new Map<string, SheetMemory>();
  book.getWorksheet(NAME)?.eachRow((row, number) => {
    if (number === 1) return;
    const [sheet = '', kind, key = '', value = '', at = ''] = [1, 2, 3, 4, 5].map((column) => row.getCell(column).text);
    const memory: SheetMemory = found.get(sheet) ?? { metadata: [], charts: [] };
    found.set(sheet, memory);
    if (kind === 'id') memory.id = value;
    if (kind === 'metadata') memory.metadata.push(at === '' ? { key, value } : { key, value, row: Number(at) });
    if (kind === 'chart') memory.charts.push(parseChart(Number(key), value));
  });
  return found;
}

function parseChart(id: number, text: string): ChartMemory | undefined {
  try {
    const { type, headers, options } = JSON.parse(text) as ChartMemory;
    return { id, type, headers, options };
  } catch {
    return undefined;
  }
}

/** A chart that was read, with all that was set on it; one that somebody changed in the meantime stays as it was read. */
export function remembered(chart: Chart, memory: ChartMemory | undefined): Chart {
  const isSame = memory?.type === chart.type && memory.options.title === chart.options.title;
  return isSame ? { ...chart, ...memory } : chart;
}
