import { blankSheet } from '../csv/blank-sheet';
import { readCsv } from '../csv/read-csv';
import type { Workbook } from '../workbook';
import { readXlsx } from '../xlsx/read-xlsx';
import { readBytes } from './files';
import type { SheetFile } from './option-values';
import { WrongCall } from './wrong-call';

/** The options that eval, report and serve share. */
export interface InputOptions {
  sheet?: SheetFile[];
  book?: string;
  tz?: string;
  locale?: string;
  today?: string;
}

const DEFAULT_LOCALE = 'en_US';

export const zoneOf = ({ tz }: InputOptions) => tz ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The day that the options mean by today, `YYYY-MM-DD`. */
export function todayOf(options: InputOptions): string {
  // Swedish dates are ISO's.
  return options.today ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zoneOf(options) }).format(new Date());
}

/** The workbook that the options name, or `undefined` when they name none. A book brings its own locale. */
export async function readInput(options: InputOptions): Promise<Workbook | undefined> {
  const { book, sheet = [] } = options;
  if (book === undefined && sheet.length === 0) return undefined;
  const workbook = book === undefined ? blankWorkbook([]) : await readXlsx(await readBytes(book), book);
  const locale = options.locale ?? workbook.locale;
  refuseTwice([...workbook.sheets, ...sheet].map(({ name }) => name));
  for (const { name, file } of sheet) {
    const id = freeId(workbook);
    const year = Number(todayOf(options).slice(0, 4));
    workbook.sheets.push(readCsv(await readBytes(file), { name, file, locale, id, year }));
  }
  return { ...workbook, locale, timeZone: zoneOf(options) };
}

/** An empty workbook: what eval calculates in when it is given nothing. */
export function blankInput(options: InputOptions): Workbook {
  const workbook = blankWorkbook([blankSheet({ id: '0', name: 'Sheet1' })]);
  return { ...workbook, locale: options.locale ?? DEFAULT_LOCALE, timeZone: zoneOf(options) };
}

const blankWorkbook = (sheets: Workbook['sheets']): Workbook => ({
  name: 'Untitled spreadsheet',
  timeZone: 'Etc/UTC',
  locale: DEFAULT_LOCALE,
  sheets,
});

function freeId({ sheets }: Workbook): string {
  let id = sheets.length;
  while (sheets.some((sheet) => sheet.id === String(id))) id++;
  return String(id);
}

function refuseTwice(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase()))
      throw new WrongCall(`Two sheets are called "${name}": each needs a name of its own`);
    seen.add(name.toLowerCase());
  }
}
