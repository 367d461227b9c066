import { textWidth } from '../layout/text-width';

/** Neighbouring rows taken together, in order: `12`, `40–44`, `97`. Row numbers stand as the sheet writes them. */
export function rangesOf(rows: readonly number[]): { text: string; rows: number }[] {
  const ranges: { text: string; rows: number }[] = [];
  for (let i = 0; i < rows.length; ) {
    let end = i;
    while (end + 1 < rows.length && rows[end + 1] === rows[end]! + 1) end++;
    ranges.push({ text: i === end ? `${rows[i]}` : `${rows[i]}–${rows[end]}`, rows: end - i + 1 });
    i = end + 1;
  }
  return ranges;
}

/** What separates ranges, and how the rows that do not fit are called. */
export interface RangeWords {
  readonly comma: string;
  readonly more: (rows: number) => string;
}

/** The rows in compact ranges, as many as fit into a width in pixels: `12, 40–44, 97 and 31 more`. */
export function rowsInWords(
  rows: readonly number[],
  room: number,
  points: number,
  { comma, more }: RangeWords,
): string {
  const ranges = rangesOf(rows);
  const all = ranges.map(({ text }) => text).join(comma);
  if (textWidth(all, points) <= room) return all;
  let [words, left] = ['', rows.length];
  for (const range of ranges) {
    const longer = words === '' ? range.text : words + comma + range.text;
    const rest = left - range.rows;
    if (words !== '' && textWidth(longer + (rest > 0 ? more(rest) : ''), points) > room) break;
    [words, left] = [longer, rest];
  }
  return left > 0 ? words + more(left) : words;
}
