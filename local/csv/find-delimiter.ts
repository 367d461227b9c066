import Papa from 'papaparse';

const CANDIDATES = [',', ';', '\t'] as const;
const LINES_LOOKED_AT = 50;

/**
 * The delimiter by which most rows come out as wide as the first; with equals, the one that makes more columns.
 * (papaparse's own guess prefers more columns to equal ones, and so falls for commas in remarks.)
 */
export function findDelimiter(text: string): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: LINES_LOOKED_AT, skipEmptyLines: 'greedy' }).data;
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const score = rows.filter((row) => row.length === width).length / rows.length + width / 1e6;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
