import { normalise } from '../lib/normalise';
import type { TextColumn } from '../model/column';
import { activityClass } from './activity-words';
import type { Book } from './book';

/** What a type of activities says: `Meeting no-show` is a meeting to which nobody came. */
export interface TypeMeaning {
  /** `null` where it is a type of the team's own. */
  readonly kind: string | null;
  /** What became of it, as the words of outcomes class it; `null` where the type does not say. */
  readonly told: string | null;
}

/** The kinds that have a name with us; any other type is a kind as the team writes it. */
export const ACTIVITY_KINDS = ['call', 'email', 'meeting', 'demo', 'presentation', 'visit', 'training'] as const;

const isKind = (name: string | null): name is string => (ACTIVITY_KINDS as readonly (string | null)[]).includes(name);
const TOLD = ['done', 'planned', 'cancelled', 'noShow', 'connected', 'noAnswer'];

/** What a type means: all of it a kind, else a kind and what became of it in any order (`Missed call`), else what stands before a dash. */
export function typeMeaning(text: string, book: Pick<Book, 'classOf'>): TypeMeaning {
  const whole = book.classOf('activities', text);
  if (isKind(whole)) return { kind: whole, told: null };
  const words = normalise(text);
  // Chinese has no gaps between its words.
  const gap = /[\u4e00-\u9fff]/.test(words) ? '' : ' ';
  const parts = words.split(gap);
  for (let size = parts.length - 1; size > 0; size--) {
    const [first, rest] = [parts.slice(0, size).join(gap), parts.slice(size).join(gap)];
    const found = kindAndTold(first, rest, book) ?? kindAndTold(rest, first, book);
    if (found) return found;
  }
  const found = activityClass(text, book);
  return { kind: isKind(found) ? found : null, told: null };
}

function kindAndTold(kindWords: string, toldWords: string, { classOf }: Pick<Book, 'classOf'>): TypeMeaning | null {
  const kind = classOf('activities', kindWords);
  if (!isKind(kind) || kind === 'email') return null;
  const told = classOf('activities', toldWords);
  if (told === null || !TOLD.includes(told)) return null;
  return { kind, told: kind === 'call' && told === 'noShow' ? 'noAnswer' : told };
}

/** What each of a column's types means, by its code. */
export function typeMeanings({ values }: TextColumn, book: Pick<Book, 'classOf'>): readonly TypeMeaning[] {
  return values.map((text) => typeMeaning(text, book));
}
