import { serialOf } from '../../lib/days';
import type { Zone } from '../../lib/zone';
import { type Cell, isDate, isErrorText } from '../../model/cell';
import type { ReportSource } from '../report-input';

/** What stands in one column of a tab, told so that native functions can tell it again. */
export interface ColumnContents {
  /** How often each text stands there, as it is written but for its case, if they are counted. */
  readonly words: Map<string, { written: string; count: number }>;
  /** Characters of all texts, the header among them; `null` where error cells keep them from being counted. */
  characters: number | null;
  /** Numbers and dates. */
  numbers: number;
  /** The sum of the numbers and of the dates' serial numbers, without times of day. */
  sum: number;
  /** The sum of the numbers' magnitudes. */
  magnitude: number;
  /** Dates with a time of day. */
  times: number;
  /** Boxes, and those of them that are ticked. */
  flags: number;
  trues: number;
}

/** `countsWords`: for a column of few words, such as the stage. */
export function contentsOf({ cells, zone }: ReportSource, column: number, countsWords: boolean): ColumnContents {
  const contents: ColumnContents = {
    words: new Map(),
    characters: 0,
    numbers: 0,
    sum: 0,
    magnitude: 0,
    times: 0,
    flags: 0,
    trues: 0,
  };
  for (const row of cells) {
    const cell = row[column];
    if (typeof cell === 'string') addText(contents, cell, countsWords);
    else if (cell !== null && cell !== undefined) addOther(contents, cell, zone);
  }
  return contents;
}

function addText(contents: ColumnContents, text: string, countsWords: boolean): void {
  if (text === '') return;
  if (isErrorText(text)) {
    contents.characters = null;
    return;
  }
  if (contents.characters !== null) contents.characters += text.length;
  if (!countsWords) return;
  const key = text.toLowerCase();
  const word = contents.words.get(key);
  if (word) word.count++;
  else contents.words.set(key, { written: text, count: 1 });
}

function addOther(contents: ColumnContents, cell: NonNullable<Cell>, zone: Zone): void {
  if (typeof cell === 'boolean') {
    contents.flags++;
    if (cell) contents.trues++;
    return;
  }
  const number = isDate(cell) ? serialOf(zone(cell.getTime())) : typeof cell === 'number' ? cell : NaN;
  if (Number.isNaN(number)) return;
  contents.numbers++;
  contents.sum += number;
  contents.magnitude += Math.abs(number);
  if (isDate(cell) && zone(cell.getTime() - 1) === zone(cell.getTime())) contents.times++;
}
