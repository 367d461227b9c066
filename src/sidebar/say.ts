import { type WordKey, words } from './words';

const language = 'en';
const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const plurals = new Intl.PluralRules(language);

/** The text in the reader's language, with its values filled in; numbers are written as the language writes them. */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const word = words[language][key];
  const text = typeof word === 'string' ? word : (word[plurals.select(Number(values.count))] ?? word.other);
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name];
    return value === undefined ? mark : typeof value === 'number' ? numbers.format(value) : value;
  });
}

/** A duration as a reader would say it. */
export function sayTime(milliseconds: number): string {
  if (milliseconds < 1000) return say('time.moment');
  const seconds = Math.round(milliseconds / 100) / 10;
  if (seconds < 60) return say('time.seconds', { count: seconds });
  return say('time.minutes', { minutes: Math.floor(seconds / 60), seconds: Math.floor(seconds % 60) });
}
