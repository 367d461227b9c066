/** Money rounded to two decimals. */
export function cents(money: number): number {
  return Math.round(money * 100) / 100;
}
