import type { TextColumn } from '../model/column';
import { QUARTER } from './calendar-words';
import type { LoadedTable } from './derivation';

const A_YEAR = /^\d{4}$/;

/** What a targets tab says of the period: its Period column, or a column of years and one of months or quarters joined. */
export function periodTexts(table: LoadedTable): TextColumn | undefined {
  const period = table.column('period') as TextColumn | undefined;
  if (period) return period;
  const claims = table.unclear.get('period') ?? [];
  const columns = claims.flatMap((header) => {
    const column = table.column(table.named(header)?.key ?? '');
    return column?.kind === 'text' ? [{ header, column }] : [];
  });
  const years = columns.find(({ column }) => column.values.every((text) => text === '' || A_YEAR.test(text)));
  const parts = columns.find((each) => each !== years);
  return years && parts && columns.length === 2
    ? joined(years.column, parts.column, parts.header, table.size)
    : undefined;
}

function joined(years: TextColumn, parts: TextColumn, header: string, size: number): TextColumn {
  const values = [''];
  const places = new Map<string, number>();
  const codes = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const [year, part] = [years.values[years.codes[row]!]!, parts.values[parts.codes[row]!]!.trim()];
    const text = textOf(year, part, header);
    if (text === '') continue;
    if (!places.has(text)) places.set(text, values.push(text) - 1);
    codes[row] = places.get(text)!;
  }
  return { kind: 'text', codes, values };
}

function textOf(year: string, part: string, header: string): string {
  if (year === '' || part === '') return year;
  if (/^q?[1-4]$/i.test(part) && (QUARTER.test(header) || part.length === 2)) return `${year}-Q${part.slice(-1)}`;
  return /^\d{1,2}$/.test(part) ? `${year}-${part}` : `${part} ${year}`;
}
