/**
 * The choice whose name takes the fewest letters put in, left out, exchanged or swapped to be as written; of equal ones
 * the first. `null` when even that is more than a third of its letters.
 */
export function nearest<T>(written: string, choices: readonly (readonly [name: string, choice: T])[]): T | null {
  let best: T | null = null;
  let least = Math.floor(written.length / 3) + 1;
  for (const [name, choice] of choices) {
    if (Math.abs(written.length - name.length) >= least) continue;
    const steps = stepsBetween(written, name);
    if (steps < least) [best, least] = [choice, steps];
  }
  return best;
}

/** Source: Damerau (1964), in the variant that touches no letter twice. */
function stepsBetween(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
