import { type GridChange, movedArea } from '../moved-area';
import { columnIndex, columnLetters } from './open-range';
import { quoteSheet, type Token, tokenize } from './token';

interface End {
  columnFixed: string;
  column: number | undefined;
  rowFixed: string;
  row: number | undefined;
}

/** A formula after rows or columns of a sheet came or went; `refersTo` tells which references are to that sheet. */
export function movedFormula(
  formula: string,
  change: GridChange,
  refersTo: (sheet: string | undefined) => boolean,
): string {
  return rewritten(formula, (token) => {
    if (!refersTo(token.sheet)) return token.text;
    const area = movedReference(token.area ?? '', change);
    return area === '#REF!' || token.sheet === undefined ? area : `${quoteSheet(token.sheet)}!${area}`;
  });
}

/** A formula after a sheet got another name, or none any more: then its references are lost. */
export function renamedInFormula(formula: string, old: string, name: string | null): string {
  return rewritten(formula, (token) => {
    if (token.sheet?.toLowerCase() !== old.toLowerCase()) return token.text;
    return name === null ? '#REF!' : `${quoteSheet(name)}!${token.area}`;
  });
}

function rewritten(formula: string, write: (reference: Token) => string): string {
  const parts = tokenize(formula).map((token) => (token.kind === 'reference' ? write(token) : token.text));
  return `=${parts.join('')}`;
}

function movedReference(area: string, change: GridChange): string {
  const [first = '', second] = area.split(':');
  if (first === '#REF!') return area;
  const ends = [readEnd(first), readEnd(second ?? first)] as const;
  const [start, end] = ends.map((each) => (change.axis === 'row' ? each.row : each.column));
  // A whole column has no rows, and does not change with them.
  if (start === undefined && end === undefined) return area;
  const moved = movedStretch(start ?? 0, end ?? Number.POSITIVE_INFINITY, change);
  if (!moved) return '#REF!';
  const written = ends.map((each, at) => writeEnd(each, change.axis, moved[at]!));
  return second === undefined ? written[0]! : written.join(':');
}

function movedStretch(start: number, end: number, change: GridChange): [number, number] | null {
  const [low, high] = start <= end ? [start, end] : [end, start];
  const moved = movedArea({ row: low, rows: high - low + 1, column: 0, columns: 1 }, { ...change, axis: 'row' });
  if (!moved) return null;
  const last = moved.row + moved.rows - 1;
  return start <= end ? [moved.row, last] : [last, moved.row];
}

function readEnd(text: string): End {
  const [, first = '', letters, second = '', digits] = /(\$?)([A-Za-z]+)?(\$?)(\d+)?/.exec(text) ?? [];
  return {
    columnFixed: letters === undefined ? '' : first,
    column: letters === undefined ? undefined : columnIndex(letters),
    rowFixed: letters === undefined ? first || second : second,
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

function writeEnd(end: End, axis: GridChange['axis'], place: number): string {
  const column = axis === 'column' && end.column !== undefined ? place : end.column;
  const row = axis === 'row' && end.row !== undefined ? place : end.row;
  const letters = column === undefined ? '' : `${end.columnFixed}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${end.rowFixed}${row + 1}`;
}
