import { normalise } from './normalise';

/** What rows are called that stand for all reps, in the languages that headers are read in. */
const EVERYBODY =
  'all|all reps|everybody|everyone|team|the team|whole team|company|alla|hela teamet|laget|alle|wszyscy|zespół|全部|团队|همه|تیم';

/** What rows are called that add others up. */
const TOTAL =
  'total|totals|grand total|grand totals|sum|summa|totalt|totalsum|totalsumma|razem|suma|suma końcowa|suma częściowa|ogółem|合计|总计|總計|合計|总和|جمع|جمع کل|مجموع|مجموع کل|کل|subtotal|subtotals|sub total|delsumma|delsum|小计|小計';

/** What rows are called that say what others come to on average. */
const AVERAGE = 'average|averages|avg|mean|median|genomsnitt|medel|snitt|gjennomsnitt|średnia|平均|میانگین';

/** What rows are called that count others. */
const COUNT = 'count|record count|row count|antal|antall|liczba|计数|数量|总数|تعداد';

/** Beside other words these make a total: `Team total`, `Total Q2`. Names of people such as Suma are none of them. */
const TOTAL_WORD =
  /^(?:total|totals|totalt|subtotal|razem|ogółem|average|avg)(?= )| (?:total|totals|totalt|subtotal|average|avg)$|^sum of /;
const AVERAGE_WORD = /^(?:average|avg) | (?:average|avg)$/;

type List = 'everybody' | 'total' | 'average' | 'count';
let words: Readonly<Record<List, ReadonlySet<string>>> | undefined;

function isOneOf(list: List, name: string): boolean {
  words ??= {
    everybody: new Set(EVERYBODY.split('|')),
    total: new Set(TOTAL.split('|')),
    average: new Set(AVERAGE.split('|')),
    count: new Set(COUNT.split('|')),
  };
  return words[list].has(name);
}

/** Whether what stands in place of a rep's name means all of them, or a total or mean of some. */
export function meansEverybody(name: string): boolean {
  return isOneOf('everybody', normalise(name)) || meansTotal(name);
}

/** Whether what stands where others have a name or a date says that the row adds others up, or is their mean. */
export function meansTotal(name: string): boolean {
  const own = normalise(name);
  return isOneOf('total', own) || isOneOf('average', own) || TOTAL_WORD.test(own);
}

/** Whether a row that stands for all is their mean: it says nothing of its own. */
export function meansAverage(name: string): boolean {
  const own = normalise(name);
  return isOneOf('average', own) || AVERAGE_WORD.test(own);
}

/** `Grand Total (5 records)` */
const HOW_MANY = / \d+(?: (?:records?|rows?|deals?))?$/;
const ENDS_AS_TOTAL = / (?:total|totals|totalt|summa|suma|sum|subtotal|average|avg|count)$/;

/**
 * Whether the name of a group, such as a stage, says that the row adds the group up, counts it or is its mean: `Won Total`,
 * `Summa Vunnen`, `赢单合计`.
 */
export function meansTotalOfGroup(name: string): boolean {
  if (meansTotalOfName(name) || meansTotal(name)) return true;
  const own = normalise(name);
  const ends = [own.split(' ')[0]!, own.split(' ').pop()!, own.slice(-2)];
  return ends.some((end) => isOneOf('total', end));
}

/** Whether what stands where a deal or a person has a name says so: not of `Total Energies`, which may be one. */
export function meansTotalOfName(name: string): boolean {
  const own = normalise(name).replace(HOW_MANY, '');
  return isOneOf('total', own) || isOneOf('average', own) || isOneOf('count', own) || ENDS_AS_TOTAL.test(own);
}
