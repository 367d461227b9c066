import { textOfValue } from '../../model/text-of-value';
import { pixels } from '../layout/columns';
import { TEXT } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';

/** What people call the deal: its name, else its account, else its id, else its row. */
export function dealName(row: number, input: ReportInput): string {
  const [name, account, id] = ['name', 'account', 'id'].map((field) => textIn(field, row, input)) as [
    string,
    string,
    string,
  ];
  if (name !== '') return name;
  if (account !== '') return id === '' ? account : `${account} (${id})`;
  return id !== '' ? id : input.speech.t('deals.row', { row: input.deals.rowNumbers[row]! });
}

/** What stands in a column of the deal; an empty text where there is none. */
export function textIn(field: string, row: number, { deals }: ReportInput): string {
  const column = deals.column(field);
  return column ? textOfValue(column, row) : '';
}

const CELL_PADDING = 7;

/** A text; where the columns are too narrow for it as much as they show, and all of it in a note. */
export function textCell(text: string, from: number, to: number): ModelCell {
  const room = pixels(from, to) - CELL_PADDING;
  const isShort = (words: string) => textWidth(words, TEXT.size ?? 10) <= room;
  if (isShort(text)) return { value: text || null, style: TEXT };
  let length = text.length - 1;
  while (length > 1 && !isShort(`${text.slice(0, length)}…`)) length--;
  return { value: `${text.slice(0, length).trimEnd()}…`, style: TEXT, note: text };
}
