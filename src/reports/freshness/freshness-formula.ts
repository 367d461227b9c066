import type { ReportSource } from '../report-input';
import { type ColumnContents, contentsOf } from './column-contents';
import { wholeColumns } from './whole-columns';

/** Columns of a tab that a report was made from. */
export interface Look {
  readonly source: ReportSource;
  readonly fields: readonly string[];
  /** What is said when the tab no longer holds what it held. */
  readonly changed: string;
}

/**
 * A native formula that says whether the columns a report was made from still hold what they held: everyone sees it,
 * with or without the add-on. It names the first tab that has changed. It counts and adds up, so sorting a tab changes
 * nothing; an error cell, a column or a tab that is gone reads as a change. Functions and number formats of every
 * spreadsheet program alone: `;` between arguments, whole numbers only.
 */
export function freshnessFormula(looks: readonly Look[], unchanged: string): string {
  const said = looks.reduceRight((otherwise, look) => ifUnchanged(look, otherwise), quoted(unchanged));
  return `=${said}`;
}

function ifUnchanged({ source, fields, changed }: Look, then: string): string {
  const known = fields.flatMap((field) => source.columns.get(field) ?? []);
  const columns = [...new Set([...known, ...(source.periodColumns ?? [])])].sort((a, b) => a - b);
  const checks = columns.flatMap((column) =>
    checksOf(wholeColumns(source.tab, column), contentsOf(source, column, isStage(source, column))),
  );
  const all = checks.map((check) => `(${check})`).join('*');
  return `IFERROR(IF(${all}=1;${then};${quoted(changed)});${quoted(changed)})`;
}

function isStage({ columns }: ReportSource, column: number): boolean {
  return columns.get('stage') === column || columns.get('statusText') === column;
}

/** Below what any amount is: SUMIF passes error cells over, where SUM does not. */
const LOWEST = -9999999999999;
const MOST_WORDS = 30;
/** How far two programs' sums of the same numbers may lie apart. */
const SUMMING_ERROR = 1e-11;

function checksOf(range: string, contents: ColumnContents): string[] {
  const { characters, numbers, flags, trues, words } = contents;
  const checks = [`COUNT(${range})=${numbers}`];
  if (numbers > 0) checks.push(sumCheck(range, contents));
  if (flags > 0) checks.push(`COUNTIF(${range};TRUE)=${trues}`);
  if (characters !== null) checks.push(`SUMPRODUCT(ISTEXT(${range})*LEN(${range}))=${characters}`);
  const counted = [...words.values()].filter(({ written }) => PLAIN_WORDS.test(written));
  for (const { written, count } of counted.slice(0, MOST_WORDS)) {
    checks.push(`COUNTIF(${range};${quoted(written)})=${count}`);
  }
  return checks;
}

/** Words that no program takes for a number, a date, a condition or a pattern. */
const PLAIN_WORDS = /^(?!(?:true|false)$)\p{L}[\p{L}\p{M}\- ]*[\p{L}\p{M}]$/iu;

/** Half a hundredth: less than any change, more than a sum is off by rounding it to hundredths. */
const UNITS = 200;

/** Sums are compared within what adding up may be off by. Times of day may add up to a day each: half of one either way. */
function sumCheck(range: string, { sum, magnitude, times }: ColumnContents): string {
  const halfDays = (times * UNITS) / 2;
  const expected = 2 * Math.round((sum * UNITS) / 2) + halfDays;
  const tolerance = Math.max(1, Math.ceil(magnitude * UNITS * SUMMING_ERROR)) + halfDays;
  return `ABS(SUMIF(${range};">${LOWEST}")*${UNITS}-${inBrackets(expected)})<=${tolerance}`;
}

function inBrackets(number: number): string {
  const written = number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 });
  return number < 0 ? `(${written})` : written;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
