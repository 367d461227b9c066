import { dayFromIso } from '../lib/days';
import { numberFromText } from '../lib/number-text';

/** A criterion as COUNTIF reads it: `EMEA`, `>10000`, `<>Lost`, `A*`, `<>`, `=`. */
export interface Criterion {
  readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=';
  /** What follows the operator. */
  readonly text: string;
  /** The text as a number, or `NaN`. */
  readonly number: number;
  /** The text as a day (`2026-07-01`), or `null`. */
  readonly day: number | null;
  /** Matches texts with the wildcards `*` and `?`, where `~` takes a wildcard as it stands. */
  readonly pattern: RegExp;
}

export function parseCriterion(criterion: string | number | boolean): Criterion {
  const written = typeof criterion === 'boolean' ? String(criterion).toUpperCase() : String(criterion);
  const [, operator, text] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(written) as unknown as [string, string?, string?];
  const operand = (text ?? '').trim();
  return {
    operator: (operator ?? '=') as Criterion['operator'],
    text: operand,
    number: operand === '' ? NaN : numberFromText(operand),
    day: dayFromIso(operand),
    pattern: wildcards(operand),
  };
}

function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (all, escaped: string, wild: string) => {
    if (escaped) return `\\${escaped}`;
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
      const number = numberFromText(text);
      if (!Number.isNaN(criterion.number))
        return !Number.isNaN(number) && numberMeets(number, criterion.number, criterion.operator);
      return numberMeets(text.toLowerCase().localeCompare(criterion.text.toLowerCase()), 0, criterion.operator);
    }
  }
}

function equals(text: string, criterion: Criterion): boolean {
  if (criterion.text === '') return text === '';
  return (
    criterion.pattern.test(text) ||
    (!Number.isNaN(criterion.number) && text !== '' && Number(text) === criterion.number)
  );
}

/** Whether a number stands in that relation to another; a missing number (`NaN`) differs from every other. */
export function numberMeets(number: number, limit: number, operator: Criterion['operator']): boolean {
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
