import { dayFromSerial, isoOf } from '../lib/days';
import { numberFromText } from '../lib/number-text';
import { certainDay, dayInOrder, numericDate, orderOf } from '../lib/text-dates';
import { type Column, NO_DAY } from '../model/column';
import { filledTest, numberMeets, numberTest, type Relation, type RowTest, textTest } from './row-tests';

/** A criterion as COUNTIF reads it: `EMEA`, `>10000`, `<>Lost`, `A*`, `<>`, `=`. */
export interface Criterion {
  readonly operator: Relation;
  /** What follows the operator. */
  readonly text: string;
  /** The text as a number, or `NaN`. */
  readonly number: number;
  /** The text as a day (`2026-07-01`, `1 Jul 2026`, or the serial number that Sheets writes), or `null`. */
  readonly day: number | null;
  /** Matches texts with the wildcards `*` and `?`, where `~` takes a wildcard as it stands. */
  readonly pattern: RegExp;
}

export function parseCriterion(criterion: string | number | boolean): Criterion {
  const written = typeof criterion === 'boolean' ? String(criterion).toUpperCase() : String(criterion);
  const [, operator, text] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(written) as unknown as [string, string?, string?];
  const operand = (text ?? '').trim();
  return {
    operator: (operator ?? '=') as Relation,
    text: operand,
    number: numberOf(operand),
    day: certainDay(operand) ?? dayFromSerial(plainNumber(operand)) ?? dayInNumbers(operand),
    pattern: wildcards(operand),
  };
}

/** Whether the criterion is a date such as `3/4/2026`, which is one of two days. */
export function isUnclearDay({ text, day }: Criterion): boolean {
  return day === null && numericDate(text) !== null;
}

/** The day of a text such as `25/12/2026`, of which only one number can be the month. */
function dayInNumbers(text: string): number | null {
  const parts = numericDate(text);
  const order = parts && orderOf([parts]);
  return parts && order && order !== 'both' ? dayInOrder(parts, order) : null;
}

/** As a cell with a number becomes text (`1.125`, `1e-7`), which no thousands mark may change. */
const PLAIN = /^-?\d*\.?\d+(?:e[+-]?\d+)?$/i;

function plainNumber(text: string): number {
  return PLAIN.test(text) ? Number(text) : NaN;
}

function numberOf(text: string): number {
  const number = plainNumber(text);
  return Number.isNaN(number) ? numberFromText(text) : number;
}

function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (all, escaped: string, wild: string) => {
    if (escaped) return escaped === '~' ? escaped : `\\${escaped}`;
    return wild === '*' ? '[\\s\\S]*' : wild === '?' ? '[\\s\\S]' : `\\${all}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

/** Whether a text meets the criterion; `<` and `>` compare numbers only, or texts in the order of the alphabet. */
export function textMeets(text: string, criterion: Criterion): boolean {
  switch (criterion.operator) {
    case '=':
      return equals(text, criterion);
    case '<>':
      return !equals(text, criterion);
    default: {
      if (text === '') return false;
      const number = numberOf(text);
      if (!Number.isNaN(criterion.number))
        return !Number.isNaN(number) && numberMeets(number, criterion.number, criterion.operator);
      return numberMeets(text.toLowerCase().localeCompare(criterion.text.toLowerCase()), 0, criterion.operator);
    }
  }
}

function equals(text: string, criterion: Criterion): boolean {
  if (criterion.text === '' || text === '') return criterion.text === text;
  return criterion.pattern.test(text) || plainNumber(text) === criterion.number;
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
