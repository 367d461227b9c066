import { note, type Problems } from './cell-reader';

/** Between shares, whole numbers from here on can only be percentages; 2 may be a share of 200 %. */
const SURELY_PERCENT = 10;

/**
 * Percentages written as 0 to 100 become 0 to 1; what is no share is an issue. Cells with a percent sign are shares already,
 * in texts and in the numbers that an import makes of them: 0.5 and 1.5 among whole percentages were `50%` and `150%`,
 * among others such as 12.75 they are percentages too. One slip such as 1.5 among shares makes no percentages of them.
 */
export function makeShares(numbers: Float64Array, percents: ReadonlySet<number>, problems: Problems): void {
  let [above, whole, within] = [0, 0, 0];
  for (let row = 0; row < numbers.length; row++) {
    const number = percents.has(row) ? NaN : numbers[row]!;
    if (number > 1) above++;
    if (number > 1 && number % 1 === 0) whole++;
    if (number > 0 && number < 1) within++;
  }
  const areWhole = whole * 2 > above;
  const isPercent = areWhole || (above > 0 && above >= within);
  const least = within > above ? SURELY_PERCENT : 2;
  const shareOf = (number: number): number => {
    if (!isPercent || number === 0) return number;
    if (!areWhole) return number / 100;
    if (number === 1) return within > 0 ? NaN : 0.01;
    if (number < 1) return number;
    return number < least ? NaN : number / 100;
  };
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!;
    if (Number.isNaN(number)) continue;
    const share = percents.has(row) ? number : shareOf(number);
    const isShare = share >= 0 && share <= 1;
    numbers[row] = isShare ? share : NaN;
    if (!isShare) note(problems, 'unreadableNumber', row);
  }
}
