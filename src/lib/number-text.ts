/**
 * The number that a text such as `$1,234.50`, `1 234,50 kr`, `(1.200)` or `75 %` writes, or `NaN` when it writes none.
 * With one kind of mark that occurs once, three digits behind it read as thousands (`1,234`), any other count as
 * decimals (`1,5`), and so does every count in a percentage (`33.333 %`).
 */
export function numberFromText(text: string): number {
  const found: Found = {
    digits: '',
    mark: '',
    marks: 0,
    markAt: 0,
    mixed: false,
    grouped: false,
    minus: false,
    percent: false,
  };
  for (let i = 0; i < text.length; i++) {
    switch (meaningOf(text.charCodeAt(i))) {
      case 'digit':
        found.digits += digitOf(text.charCodeAt(i));
        break;
      case 'mark':
        addMark(found, text[i] === '.' ? '.' : ',');
        break;
      case 'minus':
        if (found.digits !== '' && i < text.length - 1) return NaN;
        found.minus = true;
        break;
      case 'percent':
        found.percent = true;
        break;
      case 'group':
        if (found.digits !== '' && found.marks === 0 && digitOf(text.charCodeAt(i + 1)) >= 0) found.grouped = true;
        break;
      case 'word': {
        const end = endOfWord(text, i);
        if (!CURRENCY_WORDS.has(text.slice(i, end).toLowerCase())) return NaN;
        i = text[end] === '.' ? end : end - 1;
        break;
      }
      default:
    }
  }
  return numberOf(found);
}

/** What has been read of a text so far. */
interface Found {
  digits: string;
  mark: string;
  marks: number;
  /** Number of digits before the last mark. */
  markAt: number;
  /** Both kinds of marks occur: the last one separates the decimals. */
  mixed: boolean;
  /** Thousands are told by spaces or apostrophes: a mark separates the decimals. */
  grouped: boolean;
  minus: boolean;
  percent: boolean;
}

function addMark(found: Found, mark: string): void {
  if (found.marks > 0 && mark !== found.mark) found.mixed = true;
  found.mark = mark;
  found.marks++;
  found.markAt = found.digits.length;
}

function numberOf({ digits, marks, markAt, mixed, grouped, minus, percent }: Found): number {
  if (digits === '') return NaN;
  const whole = digits.slice(0, markAt);
  const behind = digits.slice(markAt);
  const isShort = behind.length !== 3 || whole === '' || whole === '0';
  const isDecimal = mixed || grouped || (marks === 1 && (percent || isShort));
  const magnitude = marks > 0 && isDecimal ? Number(`${whole}.${behind}`) : Number(digits);
  if (magnitude === Infinity) return NaN;
  return (minus ? -magnitude : magnitude) / (percent ? 100 : 1);
}

type Meaning = 'digit' | 'mark' | 'minus' | 'percent' | 'group' | 'sign' | 'word';

/** Characters other than digits and letters that numbers are written with. An opening bracket means minus. */
const MEANINGS = new Map<number, Meaning>();
for (const [meaning, characters] of [
  ['mark', '.,\u066b'],
  ['minus', '-\u2212('],
  ['percent', '%\u066a'],
  ['group', " \u00a0\u202f\u2009'\u2019\u066c"],
  ['sign', ')$\u00a2\u00a3\u00a4\u00a5\u200e\u200f'],
] as const) {
  for (const character of characters) MEANINGS.set(character.charCodeAt(0), meaning);
}

function meaningOf(code: number): Meaning {
  if (digitOf(code) >= 0) return 'digit';
  return MEANINGS.get(code) ?? (code >= 0x20a0 && code <= 0x20cf ? 'sign' : 'word');
}

/** Western, Arabic and Persian digits; -1 for any other character. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}

const CURRENCY_WORDS = new Set(
  'kr sek nok dkk isk usd eur gbp chf pln zł zl cny rmb jpy inr irr aud cad nzd sgd hkd czk huf ron brl mxn zar try us a c r rs fr تومان ریال ﷼ 元 円'.split(
    ' ',
  ),
);

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && meaningOf(text.charCodeAt(end)) === 'word') end++;
  return end;
}
