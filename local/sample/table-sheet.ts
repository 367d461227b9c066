import { blankSheet } from '../csv/blank-sheet';
import type { Cell, CellStyle, Sheet } from '../workbook';
import type { SampleWords } from './words/words';

/** One column of a tab: its header, how its cells look, and what a row has in it. */
export interface Column<Row> {
  header: string;
  look?: Look;
  value(row: Row): string | number | undefined;
}

type Look = 'money' | 'date' | 'dateTime' | 'month' | 'share' | 'count';

const HEADER: CellStyle = { bold: true, background: '#e8f0fe', vertical: 'middle' };
const HEADER_OVER: Readonly<Record<Look, CellStyle>> = {
  money: { ...HEADER, horizontal: 'right' },
  count: { ...HEADER, horizontal: 'right' },
  date: { ...HEADER, horizontal: 'center' },
  dateTime: { ...HEADER, horizontal: 'center' },
  month: { ...HEADER, horizontal: 'center' },
  share: { ...HEADER, horizontal: 'center' },
};
const HEADER_PIXELS = 28;

/** A tab with a frozen header row and columns as wide as what they hold. */
export function tableSheet<Row>(
  tab: { id: string; name: string },
  words: SampleWords,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet {
  const styles = stylesFor(words);
  const header = columns.map(({ header: value, look }): Cell => ({ value, style: look ? HEADER_OVER[look] : HEADER }));
  const body = rows.map((row) =>
    columns.map(({ look, value }): Cell | undefined => {
      const content = value(row);
      if (content === undefined) return undefined;
      return look ? { value: content, style: styles[look] } : { value: content };
    }),
  );
  return blankSheet({
    ...tab,
    rows: [header, ...body],
    columnWidths: columns.map(({ look }, column) => fittedPixels(header[column]!, body, column, look && styles[look])),
    rowHeights: [HEADER_PIXELS],
    frozenRows: 1,
    rightToLeft: words.rightToLeft,
  });
}

function stylesFor({ money, dateFormat, dateTimeFormat, monthFormat }: SampleWords): Record<Look, CellStyle> {
  return {
    money: { format: money.format },
    date: { format: dateFormat, horizontal: 'center' },
    dateTime: { format: dateTimeFormat, horizontal: 'center' },
    month: { format: monthFormat, horizontal: 'center' },
    share: { format: '0%', horizontal: 'center' },
    count: { format: '#,##0' },
  };
}

const NARROWEST = 70;
const WIDEST = 320;
const CHARACTER = 7;
const MARGIN = 18;

function fittedPixels(header: Cell, body: readonly (Cell | undefined)[][], column: number, style?: CellStyle): number {
  let widest = textPixels(String(header.value)) * 1.08;
  for (const row of body) {
    const value = row[column]?.value;
    if (value === undefined || typeof value === 'boolean') continue;
    const pixels = typeof value === 'string' ? textPixels(value) : numberPixels(value, style?.format);
    if (pixels > widest) widest = pixels;
  }
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + MARGIN));
}

/** Chinese characters are twice as wide. */
function textPixels(text: string): number {
  let pixels = 0;
  for (let at = 0; at < text.length; at++) pixels += text.charCodeAt(at) > 0x2e80 ? 2 * CHARACTER : CHARACTER;
  return pixels;
}

function numberPixels(value: number, format = ''): number {
  if (/y/.test(format)) return format.length * CHARACTER;
  const digits = Math.ceil(Math.log10(Math.abs(value) + 1.5));
  return (digits + Math.floor(digits / 3) + format.replace(/[#,0"]/g, '').length) * CHARACTER;
}
