import * as numfmt from 'numfmt';

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a date, a time or a duration. */
export function isDateFormat(pattern: string): boolean {
  let answer = dateFormats.get(pattern);
  if (answer === undefined) {
    answer = pattern !== '' && numfmt.isValidFormat(pattern) && numfmt.isDateFormat(pattern);
    dateFormats.set(pattern, answer);
  }
  return answer;
}

/** Whether a number format keeps what is typed as text. */
export function isTextFormat(pattern: string): boolean {
  return pattern === '@';
}

/** A number as a cell shows it; a format that nobody understands shows it plainly. */
export function formatNumber(value: number, pattern: string, locale: string): string {
  const format = pattern !== '' && numfmt.isValidFormat(pattern) ? pattern : 'General';
  return numfmt.format(format, value, { locale: locale.replace('_', '-') });
}
