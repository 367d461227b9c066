import { isoOf } from '../lib/days';
import { type Column, NO_DAY, NOT_SAID } from '../model/column';
import type { Period } from '../model/period';
import { type Criterion, numberMeets, textMeets } from './criterion';
import type { Condition } from './measure';

/** Tells of each row whether it is kept. */
export type RowTest = (row: number) => boolean;

/** The test of a measure's condition on its column. */
export function conditionTest(condition: Condition, column: Column, period: Period | null): RowTest {
  switch (condition.is) {
    case 'one of':
    case 'none of': {
      const wanted = condition.is === 'one of';
      const values = new Set(condition.values);
      return textTest(column, (text) => values.has(text) === wanted);
    }
    case 'filled':
      return filledTest(column);
    default: {
      const limit = limitOf(condition, period);
      const operator = condition.is === 'at least' ? '>=' : '<=';
      return numberTest(column, (number) => numberMeets(number, limit, operator));
    }
  }
}

/** Of each of a column's texts 1 when a condition on texts wants it. */
export function wantedCodes({ is, values }: Condition, texts: readonly string[]): Uint8Array {
  return Uint8Array.from(texts, (text) => (values!.includes(text) === (is === 'one of') ? 1 : 0));
}

function limitOf({ limit, field }: Condition, period: Period | null): number {
  if (typeof limit === 'number') return limit;
  if (!period) throw new Error(`The condition on ${field} needs a period`);
  return limit === 'period start' ? period.start : period.end;
}

/** The test of a person's criterion on a column, with the meaning that it has in COUNTIFS. */
export function criterionTest(criterion: Criterion, column: Column): RowTest {
  if (criterion.text === '' && criterion.operator === '<>') return filledTest(column);
  if (criterion.text === '' && criterion.operator === '=') {
    const filled = filledTest(column);
    return (row) => !filled(row);
  }
  if (column.kind === 'number') return numberCriterion(criterion);
  if (column.kind === 'day') return dayCriterion(criterion, column.values);
  return textTest(column, (text) => textMeets(text, criterion));

  function numberCriterion({ number, operator }: Criterion): RowTest {
    if (Number.isNaN(number)) return () => operator === '<>';
    return numberTest(column, (value) => numberMeets(value, number, operator));
  }
}

function dayCriterion({ day, operator, text, pattern }: Criterion, values: Int32Array): RowTest {
  if (day !== null)
    return (row) => (values[row] === NO_DAY ? operator === '<>' : numberMeets(values[row]!, day, operator));
  if (text.includes('*') || text.includes('?')) {
    return (row) => (values[row] !== NO_DAY && pattern.test(isoOf(values[row]!))) === (operator !== '<>');
  }
  return () => operator === '<>';
}

function textTest(column: Column, meets: (text: string) => boolean): RowTest {
  if (column.kind === 'text') {
    const kept = column.values.map(meets);
    const { codes } = column;
    return (row) => kept[codes[row]!]!;
  }
  if (column.kind === 'id') return (row) => meets(column.values[row]!);
  if (column.kind === 'flag') {
    const words = ['FALSE', 'TRUE', ''].map(meets);
    return (row) => words[column.values[row]!]!;
  }
  return (row) => meets(String(column.values[row]));
}

function numberTest(column: Column, meets: (number: number) => boolean): RowTest {
  if (column.kind === 'number') return (row) => meets(column.values[row]!);
  if (column.kind === 'day') return (row) => column.values[row] !== NO_DAY && meets(column.values[row]!);
  return () => false;
}

function filledTest(column: Column): RowTest {
  switch (column.kind) {
    case 'text':
      return (row) => column.codes[row] !== 0;
    case 'id':
      return (row) => column.values[row] !== '';
    case 'number':
      return (row) => !Number.isNaN(column.values[row]!);
    case 'day':
      return (row) => column.values[row] !== NO_DAY;
    default:
      return (row) => column.values[row] !== NOT_SAID;
  }
}
