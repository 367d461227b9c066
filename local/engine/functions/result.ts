import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { instantToSerial } from '../dates/serial-date';
import { Failure } from './failure';

const LONGEST_TEXT = 50_000;

export interface ResultContext {
  zone: string;
  /** The number format that a date gets. */
  datePattern: string;
}

/** What a custom function returned, as the engine takes it; throws a `Failure` for what Sheets cannot show. */
export function resultValue(returned: unknown, context: ResultContext): BaseValueObject {
  return Array.isArray(returned) ? table(returned, context) : scalar(returned, context);
}

function table(returned: readonly unknown[], context: ResultContext): BaseValueObject {
  const rows = returned.map((row) => (Array.isArray(row) ? (row as unknown[]) : undefined));
  const columnCount = rows[0]?.length ?? 1;
  if (rows.length === 0 || columnCount === 0) throw new Failure('#REF!', 'Reference does not exist.');
  const isRectangular = rows.every((row) => (row ? row.length === columnCount && rows[0] : !rows[0]));
  if (!isRectangular)
    throw new Failure('#ERROR!', 'The rows of the result do not all have the same number of columns.');
  return ArrayValueObject.create({
    // A list that is not made of rows fills a column.
    calculateValueList: returned.map((cell, at) => (rows[at] ?? [cell]).map((value) => scalar(value, context))),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalar(value: unknown, context: ResultContext): BaseValueObject {
  switch (typeof value) {
    case 'undefined':
      return StringValueObject.create('');
    case 'number':
      if (!Number.isFinite(value)) throw new Failure('#NUM!', 'Result was not a number.');
      return NumberValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return text(value);
    default:
      return object(value, context);
  }
}

function text(value: string): BaseValueObject {
  if (value.length > LONGEST_TEXT) {
    throw new Failure('#ERROR!', `The result has more than the ${LONGEST_TEXT} characters that a cell can hold.`);
  }
  return StringValueObject.create(value);
}

function object(value: unknown, { zone, datePattern }: ResultContext): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Date]') throw new Failure('#ERROR!', `The result holds a value that a cell cannot: ${tag}.`);
  const instant = Number(value);
  if (Number.isNaN(instant)) throw new Failure('#NUM!', 'The result holds an invalid date.');
  const number = NumberValueObject.create(instantToSerial(instant, zone));
  number.setPattern(datePattern);
  return number;
}
