import { NO, YES } from '../../model/column';

/** English, Swedish, Norwegian, Polish, Chinese, Persian, and marks. */
const YES_WORDS = 'true yes y t 1 1.0 x ✓ ✔ ☑ ✅ √ ja j sant tak prawda 是 是的 对 真 بله بلی آره درست ۱';
const NO_WORDS =
  'false no n f 0 0.0 ✗ ✘ ☐ ❌ nej nei falskt usant falsk nie fałsz falsz 否 不 不是 错 假 خیر نه نادرست ۰';

let words: Map<string, number> | undefined;

/** `YES` or `NO` as the word says; `undefined` for other words. */
export function yesOrNo(word: string): number | undefined {
  words ??= parseWords();
  return words.get(word.trim().toLowerCase().replace('\ufe0f', '').replace(/ي/g, 'ی'));
}

function parseWords(): Map<string, number> {
  const parsed = new Map<string, number>();
  for (const word of YES_WORDS.split(' ')) parsed.set(word, YES);
  for (const word of NO_WORDS.split(' ')) parsed.set(word, NO);
  return parsed;
}
