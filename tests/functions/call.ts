import { cellFunctionNamed } from '../../src/functions';
import type { Argument } from '../../src/functions/arguments';
import type { Environment } from '../../src/functions/environment';
import { type CellValue, labelOf } from '../../src/functions/table-of-figures';
import { CallError } from '../../src/model/call-error';
import { environmentOn } from '../environment';

/** What a formula answers on 2026-06-15. */
export function call(name: string, ...args: Argument[]): CellValue | CellValue[][] {
  return callIn(environmentOn('2026-06-15'), name, ...args);
}

export function callIn(environment: Environment, name: string, ...args: Argument[]): CellValue | CellValue[][] {
  return cellFunctionNamed(name)!.call(args, environment);
}

/** The rows below the header of a table. */
export function rowsOf(answer: CellValue | CellValue[][]): CellValue[][] {
  if (!Array.isArray(answer)) throw new Error(`No table: ${answer}`);
  return answer.slice(1);
}

/** The values of a grouped answer by group. */
export function byGroup(answer: CellValue | CellValue[][]): Record<string, CellValue> {
  return Object.fromEntries(rowsOf(answer).map(([group, value]) => [labelOf(String(group)), value!]));
}

/** The sentence of a call that cannot be answered. Anything but a CallError is a bug, and thrown on. */
export function sentence(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof CallError) return error.message;
    throw error;
  }
  throw new Error('The call was answered');
}

/** What is wrong with a sentence that a person reads in a cell; `null` when nothing is. */
export function flawOf(message: string): string | null {
  if (!/^[A-Z]{4,} \S/.test(message)) return 'names no function first';
  if (/[.!\s]$/.test(message)) return 'ends in a full stop';
  if (/\n/.test(message)) return 'is more than a line';
  if (/undefined|\bnull\b|NaN|Infinity|TypeError|RangeError|\[object|\bat \S+:\d+|GMT/.test(message))
    return 'shows the works';
  return null;
}

/** What is wrong with an answer in a cell; `null` when nothing is. */
export function flawInAnswer(answer: unknown): string | null {
  if (Array.isArray(answer)) {
    if (answer.length === 0 || answer.some((row) => !Array.isArray(row) || row.length !== answer[0].length)) {
      return 'the table is not rectangular';
    }
    return (
      answer
        .flat()
        .map(flawInAnswer)
        .find((flaw) => flaw !== null) ?? null
    );
  }
  if (typeof answer === 'number') return Number.isFinite(answer) ? null : `the number ${answer}`;
  if (typeof answer !== 'string') return `a ${typeof answer}`;
  return /\bundefined\b|\bNaN\b|\bInfinity\b|TypeError|\[object/.test(answer) ? `the text ${answer}` : null;
}
