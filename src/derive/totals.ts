import { normalise } from '../lib/normalise';

/** What rows are called that stand for all reps, in the languages that headers are read in. */
const EVERYBODY =
  'all|all reps|everybody|everyone|team|the team|whole team|company|alla|hela teamet|laget|alle|wszyscy|zespół|全部|团队|همه|تیم';

/** What rows are called that add others up. */
const TOTAL =
  'total|totals|grand total|sum|summa|totalt|totalsum|razem|suma|ogółem|合计|总计|جمع|مجموع|کل|subtotal|sub total|delsumma|小计';

/** What rows are called that say what others come to on average. */
const AVERAGE = 'average|averages|avg|mean|median|genomsnitt|medel|snitt|gjennomsnitt|średnia|平均|میانگین';

/** Beside other words these make a total: `Team total`, `Total Q2`. Names of people such as Suma are none of them. */
const TOTAL_WORD =
  /^(?:total|totals|totalt|subtotal|razem|ogółem|average|avg)(?= )| (?:total|totals|totalt|subtotal|average|avg)$|^sum of /;
const AVERAGE_WORD = /^(?:average|avg) | (?:average|avg)$/;

let words: Readonly<Record<'everybody' | 'total' | 'average', ReadonlySet<string>>> | undefined;

function isOneOf(list: 'everybody' | 'total' | 'average', name: string): boolean {
  words ??= {
    everybody: new Set(EVERYBODY.split('|')),
    total: new Set(TOTAL.split('|')),
    average: new Set(AVERAGE.split('|')),
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
