/** What quarters are called beside their number, in the languages that headers are read in. */
const QUARTER_WORD = '(?:quarter|kvartal(?:et)?|kwarta[łl](?:u|y)?|kwart|kv|kw|k)';
const NUMBER_LAST = new RegExp(`(?<![\\wł])${QUARTER_WORD}[. ]? ?([1-4])(?!\\d)`);
const NUMBER_FIRST = new RegExp(`(?<!\\w)([1-4])(?:st|nd|rd|th|:a|:e|\\.)? ?${QUARTER_WORD}(?![\\wł])\\.?`);
const ROMAN = new RegExp(`(?<!\\w)(i{1,3}|iv) ${QUARTER_WORD}(?![\\wł])\\.?`);
const CHINESE = /第?([一二三四1-4])季度?/;
/** Seasons of the Persian year, and its quarters in words. */
const PERSIAN = ['بهار|سه ماهه اول', 'تابستان|سه ماهه دوم', 'پاییز|سه ماهه سوم', 'زمستان|سه ماهه چهارم'].map(
  (names) => new RegExp(names),
);

/** A period's text with its quarter as `q1`, its years and months as numbers, where it says them in other words. */
export function plainPeriod(text: string): string {
  return quarterAsSign(inWesternDigits(text))
    .replace(/^(\d{4}) ?年(?: ?(?=q)|$)/, (_, year: string) => `${year} `)
    .replace(/^(\d{4}) ?年 ?(\d{1,2}) ?月$/, '$1-$2')
    .replace(/^(\d{1,2}) ?月 ?(\d{4})$/, '$2-$1')
    .trim();
}

function quarterAsSign(text: string): string {
  const persian = PERSIAN.findIndex((names) => names.test(text));
  if (persian >= 0) return text.replace(PERSIAN[persian]!, `q${persian + 1}`);
  return text
    .replace(ROMAN, (_, number: string) => `q${number === 'iv' ? 4 : number.length}`)
    .replace(CHINESE, (_, number: string) => `q${'一二三四'.indexOf(number) + 1 || number}`)
    .replace(NUMBER_LAST, 'q$1')
    .replace(NUMBER_FIRST, 'q$1');
}

function inWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
