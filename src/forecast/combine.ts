import type { Key } from './expected';
import type { Opinions } from './experts';
import { EXPERTS, type Expert } from './methods';

export type Numbers = Readonly<Partial<Record<Expert, number>>>;

/** What methods said of a past window, and what came. */
export interface Lesson {
  readonly said: Numbers;
  readonly came: number;
}

export interface Combined {
  readonly value: number;
  /** They add up to 1. */
  readonly weights: Numbers;
  /** Errors over what came, of methods that were tried. */
  readonly losses: Numbers;
}

/** How far each method is trusted before it was ever tried. */
const PRIOR: Readonly<Record<Expert, number>> = { survival: 4, pace: 1, year: 1, trend: 1, seasonal: 0.5 };
/** What a lesson weighs beside the next newer one. */
export const DISCOUNT = 0.95;
/** Lessons with the mean loss that are mixed into each method's. */
const PRIOR_LESSONS = 4;
const LEAST_LOSS = 0.02;

/** The numbers of opinions on the count or the value. */
export function numbersOf({ of }: Pick<Opinions, 'of'>, key: Key): Numbers {
  const numbers: Partial<Record<Expert, number>> = {};
  for (const expert of EXPERTS) if (of[expert]) numbers[expert] = of[expert]![key];
  return numbers;
}

/** The mean of what methods say, weighted by how near they came in these lessons, newest first. `null` without a method. */
export function combine(said: Numbers, lessons: readonly Lesson[]): Combined | null {
  const experts = EXPERTS.filter((expert) => said[expert] !== undefined);
  if (experts.length === 0) return null;
  const tried = new Map(experts.map((expert) => [expert, triedIn(lessons, expert)]));
  const known = experts.flatMap((expert) => tried.get(expert)!.loss ?? []);
  const mean = known.length > 0 ? known.reduce((sum, loss) => sum + loss, 0) / known.length : 1;
  const raw = experts.map((expert) => {
    const { loss, weight } = tried.get(expert)!;
    const mixed = loss === null ? mean : (weight * loss + PRIOR_LESSONS * mean) / (weight + PRIOR_LESSONS);
    return PRIOR[expert] / Math.max(mixed, LEAST_LOSS) ** 2;
  });
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = Object.fromEntries(experts.map((expert, i) => [expert, raw[i]! / all])) as Numbers;
  return {
    value: experts.reduce((sum, expert) => sum + weights[expert]! * said[expert]!, 0),
    weights,
    losses: Object.fromEntries(
      experts.flatMap((expert) => {
        const { loss } = tried.get(expert)!;
        return loss === null ? [] : [[expert, loss]];
      }),
    ) as Numbers,
  };
}

/** The errors of a method over what came in its lessons, and what those weigh. */
function triedIn(lessons: readonly Lesson[], expert: Expert): { loss: number | null; weight: number } {
  let [errors, came, weight] = [0, 0, 0];
  lessons.forEach((lesson, age) => {
    const said = lesson.said[expert];
    if (said === undefined) return;
    const discount = DISCOUNT ** age;
    errors += discount * Math.abs(said - lesson.came);
    came += discount * lesson.came;
    weight += discount;
  });
  return { loss: came > 0 ? errors / came : null, weight };
}
