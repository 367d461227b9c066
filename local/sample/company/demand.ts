import { type Day, isWorkday, monthOf } from './calendar';
import { GROWTH_A_YEAR, SEASON } from './market';
import type { Random } from './random';

/** The days on which `count` deals begin, in order: more each year, with the seasons, on working days. */
export function startDays(count: number, from: Day, today: Day, random: Random): Day[] {
  const days: Day[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (let day = from; day <= today; day++) {
    if (!isWorkday(day)) continue;
    sum += SEASON[monthOf(day)]! * (1 + GROWTH_A_YEAR) ** ((day - from) / 365);
    days.push(day);
    sums.push(sum);
  }
  const draws = Array.from({ length: count }, () => random.next() * sum).sort((a, b) => a - b);
  let at = 0;
  return draws.map((draw) => {
    while (sums[at]! < draw) at++;
    return days[at]!;
  });
}
