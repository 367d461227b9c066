import { type Cell, type Cells, isBlank } from '../model/cell';

/** What Sheets hands over for one argument: a scalar, or the rows of a range. */
export type Argument = Cell | Cells;

export function isRange(argument: Argument): argument is Cells {
  return Array.isArray(argument);
}

/** Skipped arguments and blank cells mean the same. */
export function isSkipped(argument: Argument): boolean {
  return !isRange(argument) && isBlank(argument);
}

/** Whether an argument names an option, such as `"@method"`. */
export function isOption(argument: Argument): boolean {
  return typeof argument === 'string' && argument.trim().startsWith('@');
}

/** An argument as a person would describe it in a sentence. */
export function described(argument: Argument): string {
  if (isRange(argument)) return `a range of ${argument.length} × ${argument[0]?.length ?? 0} cells`;
  if (isSkipped(argument)) return 'nothing';
  if (typeof argument === 'string') return `"${argument}"`;
  return typeof argument === 'object' ? 'a date' : String(argument);
}
