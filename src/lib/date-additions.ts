import { plainWord } from './month-names';

/** Endings of counts, words between the parts, and names of days of the week: English, Swedish, Norwegian, Polish, Chinese, Persian. */
const ADDITIONS = `st nd rd th of the on den dnia roku r ه.ش
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tor tors fre lör sön
mandag tirsdag lørdag søndag man tir tirs lør søn
poniedziałek wtorek środa czwartek piątek sobota niedziela pon pn wt śr czw cz pt sob sb niedz nd
星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 周天
شنبه یکشنبه دوشنبه سه‌شنبه سه چهارشنبه چهار پنجشنبه پنج‌شنبه پنج یک دو جمعه`;

let additions: Set<string> | undefined;

/** Whether the word may stand before, in or behind a date without telling anything about it. */
export function isAddition(word: string): boolean {
  additions ??= new Set(ADDITIONS.split(/\s/).map(plainWord));
  return word !== '' && additions.has(plainWord(word));
}
