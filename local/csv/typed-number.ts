import { currencySymbols } from './currency-symbols';
import { type LocaleFacts, localeFacts } from './locale-facts';

/** A number with the format that its writing brings along. */
export interface TypedNumber {
  value: number;
  format?: string;
}

/** Reads a number, percentage or amount of money in the locale's writing; `undefined` for anything else. */
export function typedNumber(text: string, locale: string): TypedNumber | undefined {
  const { rest, sign, symbol, isPercent } = withoutMarks(westernDigits(text), currencySymbols(locale));
  const digits = plainDigits(rest, localeFacts(locale));
  if (!digits || (symbol && isPercent) || (digits.exponent && (symbol || isPercent))) return undefined;
  const size = Number(digits.whole + digits.fraction + digits.exponent);
  if (!Number.isFinite(size) || (digits.fraction === '' && !digits.exponent && size > Number.MAX_SAFE_INTEGER)) {
    return undefined;
  }
  const value = size === 0 ? 0 : sign * (isPercent ? Number(`${digits.whole}${digits.fraction}e-2`) : size);
  const format = formatOf(digits, { symbol, isPercent });
  return format ? { value, format } : { value };
}

interface Mark {
  symbol: string;
  isBefore: boolean;
}

/** Takes off the sign (or accountants' brackets), the currency and the percent sign, in any order they may have. */
function withoutMarks(text: string, symbols: readonly string[]) {
  let rest = text;
  let sign = 1;
  let symbol: Mark | undefined;
  let isPercent = false;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    rest = rest.slice(1, -1).trim();
    sign = -1;
  }
  const takeSign = () => {
    if (sign === 1 && /^[-+]\S/.test(rest)) {
      if (rest.startsWith('-')) sign = -1;
      rest = rest.slice(1);
    }
  };
  takeSign();
  for (const one of symbols) {
    if (symbol) break;
    if (rest.startsWith(one)) symbol = { symbol: one, isBefore: true };
    else if (rest.endsWith(one)) symbol = { symbol: one, isBefore: false };
  }
  if (symbol) {
    const { length } = symbol.symbol;
    rest = (symbol.isBefore ? rest.slice(length) : rest.slice(0, -length)).trim();
    if (symbol.isBefore) takeSign();
  }
  if (/^%|%$/.test(rest)) {
    rest = rest.replace(/^%\s*|\s*%$/, '');
    isPercent = true;
  }
  return { rest, sign, symbol, isPercent };
}

interface Digits {
  whole: string;
  /** With its point, or empty. */
  fraction: string;
  /** With its `e`, or empty. */
  exponent: string;
  isGrouped: boolean;
}

function plainDigits(text: string, { decimal, groups, hasPairs }: LocaleFacts): Digits | undefined {
  const point = text.indexOf(decimal);
  const head = point < 0 ? text : text.slice(0, point);
  const tail = point < 0 ? '' : text.slice(point + 1);
  const [, fraction = '', power = ''] = /^(\d*)(?:e([-+]?\d{1,3}))?$/i.exec(tail) ?? ['', 'x'];
  if (fraction === 'x') return undefined;
  const [, whole = '', headPower = ''] = /^(.*?)(?:e([-+]?\d{1,3}))?$/i.exec(head) ?? [];
  if ((headPower && point >= 0) || (whole === '' && fraction === '')) return undefined;
  const exponent = power || headPower;
  const isPlain = /^\d*$/.test(whole);
  if (!isPlain && (exponent || !isGroupedRight(whole, groups, hasPairs))) return undefined;
  return {
    whole: (isPlain ? whole : whole.replace(/\D/g, '')) || '0',
    fraction: fraction && `.${fraction}`,
    exponent: exponent && `e${exponent}`,
    isGrouped: !isPlain,
  };
}

/** One mark throughout, and three digits behind each; pairs before the last three where the locale writes lakhs. */
function isGroupedRight(whole: string, groups: string, hasPairs: boolean): boolean {
  const mark = /\D/.exec(whole)?.[0] ?? '';
  if (!groups.includes(mark)) return false;
  const [first = '', ...others] = whole.split(mark);
  const last = others.pop() ?? '';
  const size = hasPairs ? /^\d{2,3}$/ : /^\d{3}$/;
  return /^\d{1,3}$/.test(first) && /^\d{3}$/.test(last) && others.every((part) => size.test(part));
}

function formatOf(digits: Digits, { symbol, isPercent }: { symbol?: Mark; isPercent: boolean }): string | undefined {
  const decimals = digits.fraction ? '.00' : '';
  if (isPercent) return `0${decimals}%`;
  if (digits.exponent) return '0.00E+00';
  const amount = `#,##0${decimals}`;
  if (!symbol) return digits.isGrouped ? amount : undefined;
  const written = symbol.symbol === '$' ? '$' : `[$${symbol.symbol}]`;
  return symbol.isBefore ? `${written}${amount}` : `${amount} ${written}`;
}

/** Arabic and Persian digits and marks as western ones, the long minus as the short one. */
function westernDigits(text: string): string {
  if (!/[\u2212\u066a-\u066c\u0660-\u0669\u06f0-\u06f9]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('\u2212', '-')
    .replaceAll('\u066a', '%')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',');
}
