import { type Column, NO_DAY, NOT_SAID } from '../model/column';

/** Tells of each row whether it is kept. */
export type RowTest = (row: number) => boolean;

/** How a value is compared. */
export type Relation = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Whether a number stands in that relation to another; a missing number (`NaN`) differs from every other. */
export function numberMeets(number: number, limit: number, operator: Relation): boolean {
  switch (operator) {
    case '=':
      return number === limit;
    case '<>':
      return number !== limit;
    case '<':
      return number < limit;
    case '<=':
      return number <= limit;
    case '>':
      return number > limit;
    default:
      return number >= limit;
  }
}

export function textTest(column: Column, meets: (text: string) => boolean): RowTest {
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

export function numberTest(column: Column, meets: (number: number) => boolean): RowTest {
  if (column.kind === 'number') return (row) => meets(column.values[row]!);
  if (column.kind === 'day') return (row) => column.values[row] !== NO_DAY && meets(column.values[row]!);
  return () => false;
}

export function filledTest(column: Column): RowTest {
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
