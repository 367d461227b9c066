/** A month of the Gregorian or, where `isPersian`, of the Persian calendar. */
export interface NamedMonth {
  /** 1 to 12 */
  readonly month: number;
  readonly isPersian: boolean;
}

/** A line a month: English, Swedish, Norwegian, Polish (as a subject, and as dates have it), Roman, Persian. */
const GREGORIAN = `
january jan januari januar styczeń styczen stycznia sty i ژانویه
february feb februari februar luty lutego lut ii فوریه
march mar mars marzec marca iii مارس
april apr kwiecień kwiecien kwietnia kwi iv آوریل
may maj mai maja v مه می
june jun juni czerwiec czerwca cze vi ژوئن
july jul juli lipiec lipca lip vii ژوئیه جولای
august aug augusti sierpień sierpien sierpnia sie viii اوت آگوست
september sep sept wrzesień wrzesien września wrzesnia wrz ix سپتامبر
october oct oktober okt październik pazdziernik października pazdziernika paź paz x اکتبر
november nov listopad listopada lis xi نوامبر
december dec desember des grudzień grudzien grudnia gru xii دسامبر`;

const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

let names: Map<string, NamedMonth> | undefined;

/** The month that a word of a date names, in any of the languages; `null` for other words. */
export function monthNamed(word: string): NamedMonth | null {
  names ??= parseNames();
  return names.get(plainWord(word)) ?? null;
}

function parseNames(): Map<string, NamedMonth> {
  const parsed = new Map<string, NamedMonth>();
  const add = (lines: readonly string[], isPersian: boolean) => {
    lines.forEach((line, i) => {
      for (const name of line.split(' ')) parsed.set(plainWord(name), { month: i + 1, isPersian });
    });
  };
  add(GREGORIAN.trim().split('\n'), false);
  add(PERSIAN.split(' '), true);
  return parsed;
}

/** In lower case, with the Persian forms of letters that Arabic keyboards write otherwise. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u0654/g, '')
    .replace(/ي|ى/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/أ|إ/g, 'ا');
}
