/**
 * The sum of numbers, 0 of none. What rounding takes is kept beside it (Neumaier), so that their order does not change a
 * digit.
 */
export function total(numbers: Iterable<number>): number {
  let sum = 0;
  let rest = 0;
  for (const number of numbers) {
    const next = sum + number;
    rest += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + rest;
}
