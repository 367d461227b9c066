const BLOCKS = '▁▂▃▄▅▆▇█';

/** A row of values as blocks of text, which survive every export; `·` where there is no value. */
export function trendBlocks(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const low = Math.min(...known);
  const high = Math.max(...known);
  const blockOf = (value: number) =>
    high === low ? BLOCKS[3]! : BLOCKS[Math.round(((value - low) / (high - low)) * (BLOCKS.length - 1))]!;
  return values.map((value) => (value === null ? '·' : blockOf(value))).join('');
}
