import type { FormulaResult, Scalar } from '../host';

/** A result as JSON: a scalar on one line, rows on one line each, days as `2026-11-22`, an error with its message. */
export function resultJson(result: FormulaResult): string {
  if ('error' in result) return JSON.stringify({ error: result.error, message: result.message });
  const { value } = result;
  if (!Array.isArray(value)) return JSON.stringify(plain(value));
  const rows = value.map((row) => JSON.stringify(row.map(plain)));
  return rows.length === 1 ? `[${rows[0]}]` : `[\n  ${rows.join(',\n  ')}\n]`;
}

function plain(value: Scalar): string | number | boolean {
  if (typeof value !== 'object') return value;
  return value.time === undefined ? value.date : `${value.date}T${value.time}`;
}
