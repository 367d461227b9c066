import type { ICellData, IStyleData } from '@univerjs/core';
import type { WrittenCell } from '../../realm/operations';
import { instantToSerial } from '../dates/serial-date';
import type { Engine } from '../engine';
import { formulaCell } from '../formula/typed-formula';
import { ServiceError } from '../operations/handler';
import { isErrorText } from './cell-value';
import { isDateFormat, isTextFormat } from './number-format';
import { BLANK, errorCell, plainCell, plainText } from './plain-cell';
import { typedValue } from './typed-value';

const LONGEST_TEXT = 50_000;

/** The cell that a value is written into. */
interface Target {
  /** The number format that it has so far. */
  pattern: string;
  /** What a date typed without a year means. */
  currentYear: number;
}

/** What a cell becomes when a script writes a value into it. */
export function enteredValue(engine: Engine, value: WrittenCell, target: Target): ICellData {
  if (value === null) return { ...BLANK };
  if (typeof value === 'object') {
    return 'error' in value ? errorCell(value.error) : enteredDate(engine, value.instant, target.pattern);
  }
  if (typeof value === 'string') return enteredText(engine, value, target);
  return plainCell(value);
}

function enteredText(engine: Engine, text: string, { pattern, currentYear }: Target): ICellData {
  if (text.length > LONGEST_TEXT) {
    throw new ServiceError(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  }
  if (isTextFormat(pattern)) return plainText(text);
  if (isErrorText(text)) return errorCell(text);
  // An apostrophe in front forces text, and is not part of it.
  if (text.startsWith("'")) return plainText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { ...BLANK, ...formulaCell(text, engine.context) };
  const { value, format } = typedValue(text, engine.locale, currentYear);
  const cell = typeof value === 'string' ? plainText(value) : plainCell(value);
  return format && pattern === '' ? { ...cell, s: patternStyle(format) } : cell;
}

function enteredDate(engine: Engine, instant: number, pattern: string): ICellData {
  const serial = instantToSerial(instant, engine.timeZone);
  const cell = plainCell(serial);
  if (isDateFormat(pattern)) return cell;
  const { datePattern, dateTimePattern } = engine.locale;
  return { ...cell, s: patternStyle(Number.isInteger(serial) ? datePattern : dateTimePattern) };
}

function patternStyle(pattern: string): IStyleData {
  return { n: { pattern } };
}

/** The year in which a write happens, in the zone of the spreadsheet. */
export function yearOf({ clock, timeZone }: Engine): number {
  return Number(new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric' }).format(clock.now()));
}
