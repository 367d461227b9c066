/** How many rows, each with the same number in all periods, hardly come to the number of another one by chance. */
const MANY = 4;
const FEWEST_OTHERS = 2;

/**
 * The place of the row, first or last, whose numbers are the sums of those of all others; -1 without one. A row is `null`
 * where it does not count. Few rows whose numbers rise and fall alike may come to another one by chance.
 */
export function sumRow(rows: readonly (readonly number[] | null)[]): number {
  const places = rows.flatMap((row, place) => (row?.some((number) => number !== 0) ? [place] : []));
  const isSum = (place: number | undefined): place is number => {
    if (place === undefined) return false;
    const others = places.filter((other) => other !== place).map((other) => rows[other]!);
    if (others.length < FEWEST_OTHERS || rows[place]!.length < 2) return false;
    if (others.length < MANY && areAlike(others)) return false;
    return rows[place]!.every((number, column) => isClose(number, sumOf(others, column)));
  };
  return [places[places.length - 1], places[0]].find(isSum) ?? -1;
}

function sumOf(rows: readonly (readonly number[])[], column: number): number {
  return rows.reduce((sum, row) => sum + row[column]!, 0);
}

/** Whether each row is a multiple of the others. */
function areAlike([first, ...others]: readonly (readonly number[])[]): boolean {
  return others.every((row) =>
    row.every((number, a) => row.every((other, b) => isClose(number * first![b]!, other * first![a]!))),
  );
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
