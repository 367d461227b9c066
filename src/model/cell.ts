/** What Sheets hands over for one cell. A Date may stem from another realm, so it is told by its tag. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Rows of cells, the header row among them. */
export type Cells = readonly (readonly Cell[])[];

export function isDate(cell: unknown): cell is Date {
  if (typeof cell !== 'object' || cell === null) return false;
  if (cell.constructor === Date || cell.constructor === foreignDate) return true;
  if (Object.prototype.toString.call(cell) !== '[object Date]') return false;
  foreignDate = cell.constructor;
  return true;
}

/** What made the dates of another realm: asking for a tag costs ten times as much as this comparison. */
let foreignDate: unknown = Date;

export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether the text is how Sheets writes an error, such as `#N/A`. */
export function isErrorText(cell: unknown): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && ERROR_TEXTS.includes(cell);
}

const ERROR_TEXTS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'];
