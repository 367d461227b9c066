import { columnIndex, columnLetters } from './open-range';
import { quoteSheet, tokenize } from './token';

const END = /(\$?)([A-Za-z]+)?(\$?)(\d+)?/;

/** A formula copied some rows down and columns right: relative references move along, those that leave the sheet become `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const parts = tokenize(formula).map(({ kind, text, sheet, area = '' }) => {
    if (kind !== 'reference' || area === '#REF!') return text;
    const ends = area.split(':').map((end) => shiftEnd(end, rows, columns));
    if (ends.includes(null)) return '#REF!';
    return `${sheet === undefined ? '' : `${quoteSheet(sheet)}!`}${ends.join(':')}`;
  });
  return `=${parts.join('')}`;
}

function shiftEnd(end: string, rows: number, columns: number): string | null {
  const [, first = '', letters, second = '', digits] = END.exec(end) ?? [];
  // In a row alone, such as `$5`, the only dollar belongs to the row.
  const [columnFixed, rowFixed] = letters === undefined ? ['', first || second] : [first, second];
  const column = letters === undefined ? undefined : columnIndex(letters) + (columnFixed ? 0 : columns);
  const row = digits === undefined ? undefined : Number(digits) + (rowFixed ? 0 : rows);
  if ((column !== undefined && column < 0) || (row !== undefined && row < 1)) return null;
  return `${columnFixed}${column === undefined ? '' : columnLetters(column)}${rowFixed}${row ?? ''}`;
}
