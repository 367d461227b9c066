import type { Stretch } from './stints';

/** Whose quota a row is, of what, and of which days. Names as `personOf` gives them, `''` where the row says none. */
export interface QuotaRow extends Stretch {
  readonly rep: string;
  readonly team: string;
  readonly region: string;
  readonly product: string;
  /** Whether it is one of those that a quota of every month, quarter or year makes. */
  readonly recurs: boolean;
}

const SCOPES = ['team', 'region', 'product'] as const;

/**
 * The days on which a row does not count, since others say the same more closely: the quotas of reps instead of their
 * team's, those of months instead of their year's. A day is set to 1 at its place in the stretch; `null` when all count.
 */
export function overriddenDays(row: QuotaRow, rows: readonly QuotaRow[]): Uint8Array | null {
  let days: Uint8Array | null = null;
  for (const other of rows) {
    if (other === row || other.end < row.start || other.start > row.end || !overrides(other, row)) continue;
    days ??= new Uint8Array(row.end - row.start + 1);
    days.fill(1, Math.max(other.start, row.start) - row.start, Math.min(other.end, row.end) - row.start + 1);
  }
  return days;
}

function overrides(other: QuotaRow, row: QuotaRow): boolean {
  const isOfRep = row.rep === '' && other.rep !== '';
  if (row.rep !== '' && row.rep !== other.rep) return false;
  const isPart = SCOPES.every(
    (name) => row[name] === '' || row[name] === other[name] || (isOfRep && other[name] === ''),
  );
  if (!isPart) return false;
  return isOfRep || SCOPES.some((name) => row[name] === '' && other[name] !== '') || isShorter(other, row);
}

function isShorter(other: QuotaRow, row: QuotaRow): boolean {
  const isWithin = other.start >= row.start && other.end <= row.end;
  return isWithin && (other.end - other.start < row.end - row.start || (row.recurs && !other.recurs));
}
