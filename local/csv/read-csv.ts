import Papa from 'papaparse';
import type { Cell, CellStyle, Sheet } from '../workbook';
import { type FileKind, fileKind } from '../xlsx/file-kind';
import { FileProblem } from '../xlsx/file-problem';
import { blankSheet } from './blank-sheet';
import { decodeText } from './decode-text';
import { findDelimiter } from './find-delimiter';
import { cellTyper } from './typed-cell';

export interface CsvSource {
  /** The sheet's name. */
  name: string;
  /** Decides how dates and numbers are read, such as `sv_SE`. */
  locale: string;
  /** What the file is called in a `FileProblem`; else the sheet's name. */
  file?: string;
  /** The sheet's id; `0` unless given. */
  id?: string;
  /** Completes days written without a year. */
  year?: number;
}

/** The limits of Google Sheets. */
const MOST_CHARACTERS = 50_000;
const MOST_CELLS = 10_000_000;

/** Reads comma, semicolon or tab separated values into a sheet, typing the cells as Google Sheets would on import. */
export function readCsv(content: string | Uint8Array, source: CsvSource): Sheet {
  const file = source.file ?? source.name;
  const text = typeof content === 'string' ? content.replace(/^\ufeff/, '') : decode(content, file, source.locale);
  if (text.trim() === '') throw new FileProblem(file, 'the file is empty');
  const lines = parse(text, file);
  const type = cellTyper(source.locale, source.year);
  const styles = new Map<string, CellStyle>();
  const rows = lines.map((line, row) =>
    line.map((field, column) => {
      if (field.length > MOST_CHARACTERS) {
        const problem = `the cell holds ${field.length} characters, Sheets takes at most ${MOST_CHARACTERS}`;
        throw new FileProblem(file, problem, { row: row + 1, column: column + 1 });
      }
      return styledCell(type(field), styles);
    }),
  );
  const sheet = blankSheet({ id: source.id ?? '0', name: source.name, rows });
  const cells = sheet.columnCount * rows.length;
  if (cells > MOST_CELLS)
    throw new FileProblem(file, `the file has ${cells} cells, Sheets takes at most ${MOST_CELLS}`);
  return sheet;
}

const NOT_CSV: Partial<Record<FileKind, string>> = {
  empty: 'the file is empty',
  zip: 'this is an .xlsx workbook or a .zip archive, not CSV',
  ods: 'this is an OpenDocument spreadsheet, not CSV',
  encryptedXlsx: 'this is a password-protected workbook, not CSV',
  xls: 'this is an .xls workbook, not CSV',
  pdf: 'this is a PDF document, not CSV',
  html: 'this is a web page, not CSV',
  binary: 'this is not a text file',
};

function decode(bytes: Uint8Array, file: string, locale: string): string {
  const problem = NOT_CSV[fileKind(bytes)];
  if (problem) throw new FileProblem(file, problem);
  return decodeText(bytes, locale);
}

function parse(text: string, file: string): string[][] {
  // Excel's hint to itself, a first line such as `sep=;`.
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: hint?.[1] ?? findDelimiter(body) });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const row = broken.row ?? data.length - 1;
    const problem =
      broken.code === 'MissingQuotes'
        ? 'a quotation mark is opened here and never closed'
        : 'there is text behind a closing quotation mark (a mark inside a text must be doubled)';
    throw new FileProblem(file, problem, { row: row + 1, column: data[row]?.length });
  }
  while (data.at(-1)?.every((field) => field === '')) data.pop();
  return data;
}

function styledCell(
  { format, ...cell }: ReturnType<ReturnType<typeof cellTyper>>,
  styles: Map<string, CellStyle>,
): Cell | undefined {
  if (format === undefined) return cell.value === undefined && !cell.error && !cell.formula ? undefined : cell;
  let style = styles.get(format);
  if (!style) {
    style = { format };
    styles.set(format, style);
  }
  return { ...cell, style };
}
