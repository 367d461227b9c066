/** What is expected to be won: a number of deals and their value. */
export interface Expected {
  readonly count: number;
  readonly value: number;
}

/** Which of the two a forecast is about. */
export type Key = keyof Expected;

/** Neither part is below 0. */
export function expected(count: number, value: number): Expected {
  return { count: Math.max(0, count), value: Math.max(0, value) };
}
