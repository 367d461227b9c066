import { format as formatByPattern } from 'numfmt';

/** Turns a number into the text that stands on an axis or beside a point. */
export type FormatValue = (value: number) => string;

const NAMED_PATTERNS: Readonly<Record<string, string>> = {
  decimal: '#,##0.###',
  percent: '0%',
  scientific: '0.##E+0',
  currency: '$#,##0.00',
};

const SHORT_STEPS: readonly (readonly [number, string, string])[] = [
  [1e12, 'T', 'trillion'],
  [1e9, 'B', 'billion'],
  [1e6, 'M', 'million'],
  [1e3, 'K', 'thousand'],
];

/**
 * Follows a `format` option of Google Charts: a number format pattern, or one of its names
 * (`short`, `long`, `percent`, `decimal`, `scientific`, `currency`, `none`). Without one, thousands marks.
 */
export function formatValue(format: string | undefined, locale = 'en'): FormatValue {
  if (format === 'short' || format === 'long') return (value) => abbreviate(value, format, locale);
  if (format === 'none') return String;
  const pattern = format === undefined ? NAMED_PATTERNS.decimal : (NAMED_PATTERNS[format] ?? format);
  return (value) => byPattern(pattern ?? 'General', value, locale);
}

function abbreviate(value: number, width: 'short' | 'long', locale: string): string {
  const [size, letter, word] = SHORT_STEPS.find(([step]) => Math.abs(value) >= step) ?? [1, '', ''];
  const digits = byPattern('#,##0.##', value / size, locale);
  if (size === 1) return digits;
  return width === 'short' ? `${digits}${letter}` : `${digits} ${word}`;
}

function byPattern(pattern: string, value: number, locale: string): string {
  // A pattern that cannot be read must not take the whole chart away.
  const text = formatByPattern(pattern, value, { locale, throws: false });
  // `#,##0.###` leaves the decimal mark of a whole number.
  return text.replace(/(\d)[.,]$/, '$1');
}
