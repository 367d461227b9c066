/** How amounts of money are written. */
export interface Currency {
  /** `$`, `kr` or, where there is no sign of its own, the code. */
  readonly sign: string;
  readonly isBehind: boolean;
}

/** Signs before the amount, unless told. The Canadian and the Australian dollar are told from the American one. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: '¥',
  INR: '₹',
  BRL: 'R$',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  HKD: 'HK$',
};

const SIGNS_BEHIND: Readonly<Record<string, string>> = {
  SEK: 'kr',
  NOK: 'kr',
  DKK: 'kr.',
  ISK: 'kr',
  PLN: 'zł',
  CZK: 'Kč',
  HUF: 'Ft',
};

/** The currency with an ISO code such as `EUR`. */
export function currencyOfCode(code: string): Currency {
  const known = code.toUpperCase();
  const behind = SIGNS_BEHIND[known];
  return behind ? { sign: behind, isBehind: true } : { sign: SIGNS[known] ?? known, isBehind: false };
}

/** The currency that a number format such as `[$€-x-euro2]\ #,##0.00` or `#,##0 "kr"` writes; `null` for a plain one. */
export function currencyOfFormat(format: string): Currency | null {
  const first = format.split(';')[0]!;
  const found = /\[\$([^\]-]+)[^\]]*\]|"\s*([^"\d]+?)\s*"|([$€£¥₹₽₺₩﷼])/.exec(first);
  if (!found) return null;
  const sign = (found[1] ?? found[2] ?? found[3])!.trim();
  const digits = first.search(/[0#?]/);
  return sign === '' || digits < 0 ? null : { sign, isBehind: found.index > digits };
}

/** How amounts are written: with cents, whole, or in millions where whole ones would not fit a column. */
export type MoneyScale = 'cents' | 'whole' | 'millions';

/** A number format for amounts of the currency; `null` writes them plain. */
export function moneyFormat(currency: Currency | null, scale: MoneyScale): string {
  const number = { cents: '#,##0.00', whole: '#,##0', millions: '#,##0,,"M"' }[scale];
  if (!currency) return number;
  const sign = `[$${currency.sign}]`;
  return currency.isBehind ? `${number} ${sign}` : `${sign}${gapBehind(currency.sign)}${number}`;
}

/** An amount's digits with the sign of the currency. */
export function withSign(digits: string, currency: Currency | null): string {
  if (!currency) return digits;
  const { sign, isBehind } = currency;
  return isBehind ? `${digits}\u00a0${sign}` : `${sign}${gapBehind(sign)}${digits}`;
}

/** A sign made of letters alone, such as CHF, stands apart. */
function gapBehind(sign: string): string {
  return /^\p{L}+$/u.test(sign) ? '\u00a0' : '';
}
