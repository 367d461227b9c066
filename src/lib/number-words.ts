/** What a word or sign beside a number says. */
export interface NumberWord {
  /** 1000 for `k`; 1 for a currency. */
  readonly times: number;
  /** `EUR`; for signs that several currencies share the sign itself: `$`, `kr`, `¥`, `Rs`. `''` for none. */
  readonly currency: string;
  readonly isPercent: boolean;
}

/** A line a multiplier: English, Swedish, Norwegian, Polish, Chinese, Persian, Indian. */
const MULTIPLIERS = `10 十
100 百
1000 k thousand tusen t tys tysiąc tysiące tysięcy 千 هزار
10000 万 萬
100000 lakh lakhs lac
1000000 m mm mn mln mio mill mil million millions miljon miljoner milj millioner milion miliony milionów میلیون
10000000 crore crores
100000000 亿 億
1000000000 b bn mrd mld md billion billions miljard miljarder milliard milliarder miliard miliardy miliardów میلیارد`;

/** A line a currency, in lower case, with the code that stands for it. */
const CURRENCIES = `EUR € euro euros
USD us$ dollar dollars 美元 دلار
$ $
GBP £ ￡ pounds
kr kr kronor kroner krona krone
¥ ¥ ￥
CNY rmb cn¥ 元 人民币 元人民币 圆
JPY jp¥ 円 日元
PLN zł zl złoty złote złotych
IRR ریال ﷼
IRT تومان تومن
INR ₹
Rs rs
CHF fr sfr
CAD c$ ca$
AUD a$ au$
NZD nz$
BRL r$
HKD hk$
SGD s$ sg$
TWD nt$
MXN mx$
ZAR r
CZK kč
HUF ft
RON lei leu
RUB ₽ руб
TRY ₺ tl
UAH ₴
KRW ₩
ILS ₪
THB ฿
VND ₫
PHP ₱
NGN ₦
GEL ₾
KZT ₸
GHS ₵
BGN лв
ISK íkr`;

/** Codes of ISO 4217. Those that are words too count in capitals alone. */
const CODES =
  'aed afn amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd brl bsd btn bwp byn bzd cad cdf chf clp cny crc cve czk djf dkk dzd egp ern etb eur fjd fkp gbp ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lbp lkr lrd lsl lyd mdl mga mkd mmk mnt mru mur mvr mwk mxn myr mzn ngn nio nok npr nzd omr pab pgk php pkr pln pyg qar rsd rub rwf sar sbd scr sdg sek sgd shp sle srd ssp stn svc syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwl' +
  ' ALL BOB COP CUP DOP GEL HRK LAK MAD MOP PEN RON SOS TOP TRY';

const PERCENT = '% percent pct procent prosent proc درصد';

let words: Map<string, NumberWord> | undefined;

/** The meaning of a word or sign beside a number, or `null` for any other. `MSEK` and `万元` are taken apart. */
export function numberWord(word: string): NumberWord | null {
  words ??= parseWords();
  return wordIn(words, word) ?? composite(words, word);
}

function wordIn(known: ReadonlyMap<string, NumberWord>, word: string): NumberWord | undefined {
  return known.get(word) ?? known.get(word.toLowerCase());
}

/** Longest first, since `mdkr` is no `m` of `dkr`. */
const PREFIXES = 'md mn m k t 千 百 十 万 萬 亿 億'.split(' ');

function composite(known: ReadonlyMap<string, NumberWord>, word: string): NumberWord | null {
  const lower = word.toLowerCase();
  for (const prefix of PREFIXES) {
    if (!lower.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const last = wordIn(known, rest) ?? (prefix.charCodeAt(0) > 0x2fff ? composite(known, rest) : null);
    if (!last || last.isPercent || (last.currency === '' && prefix.charCodeAt(0) < 0x3000)) continue;
    return { ...last, times: known.get(prefix)!.times * last.times };
  }
  return null;
}

function parseWords(): Map<string, NumberWord> {
  const parsed = new Map<string, NumberWord>();
  const add = (list: readonly string[], times: number, currency: string, isPercent = false) => {
    for (const word of list) parsed.set(word, { times, currency, isPercent });
  };
  for (const code of CODES.split(' ')) add([code], 1, code.toUpperCase());
  for (const line of CURRENCIES.split('\n')) {
    const [currency, ...list] = line.split(' ');
    add(list, 1, currency!);
  }
  for (const line of MULTIPLIERS.split('\n')) {
    const [times, ...list] = line.split(' ');
    add(list, Number(times), '');
  }
  add(PERCENT.split(' '), 1, '', true);
  return parsed;
}
