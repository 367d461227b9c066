import { folded, normalise } from '../lib/normalise';
import type { TextColumn } from '../model/column';
import type { Book } from './book';

type Words = Pick<Book, 'classOf'>;

/** What a text of an activity log means: all of it, else what stands before a dash, colon, comma or bracket (`Connected - call back`). */
export function activityClass(text: string, { classOf }: Words): string | null {
  return classOf('activities', text) ?? classOf('activities', text.split(END_OF_FIRST_WORDS)[0]!);
}

const END_OF_FIRST_WORDS = /\s[-–—/|]\s|[:;,(：，（]/;

/** What each of a column's texts means, by its code. */
export function activityClasses({ values }: TextColumn, words: Words): readonly (string | null)[] {
  return values.map((text) => activityClass(text, words));
}

/** How a cold call is called in the languages that we read, as `normalise` leaves the words and without their marks. */
const COLD = [
  'cold call',
  'coldcall',
  'kallringning',
  'kallt samtal',
  'kalla samtal',
  'kallsamtal',
  'kald samtale',
  'kalde samtaler',
  'kaldringing',
  'kald oppringing',
  'zimny telefon',
  'zimne telefony',
  'zimna rozmowa',
  'zimne rozmowy',
  '陌生电话',
  '冷电话',
  '陌call',
  '陌电',
  'تماس سرد',
  'کلد کال',
];

/** Whether a type, a subject or a source says that it was a cold call. */
export function saysColdCall(text: string): boolean {
  if (text === '') return false;
  const words = folded(normalise(text));
  return COLD.some((cold) => words.includes(cold));
}
