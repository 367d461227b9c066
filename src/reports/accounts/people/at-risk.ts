import { type AccountBook, type AccountFacts, isCustomer, silence, usualGap, worthOf } from './account-facts';

/** Why an account may leave. */
export type Risk =
  | { readonly kind: 'overdue'; readonly silent: number; readonly gap: number }
  | { readonly kind: 'falling'; readonly recent: number; readonly earlier: number }
  | { readonly kind: 'ending'; readonly days: number }
  | { readonly kind: 'rating'; readonly rating: number }
  | { readonly kind: 'quiet'; readonly days: number };

export interface AtRisk {
  readonly account: AccountFacts;
  readonly risks: readonly Risk[];
  /** What is at stake in a year. */
  readonly worth: number;
}

/** From when on something is a risk: each account is held against its own past. */
export const RISK_LIMITS = {
  /** Its order is late by so many of its usual gaps … */
  gaps: 2,
  /** … and by at least so many days beyond one. */
  lateDays: 14,
  /** It buys less than this share of what it bought in the stretch before. */
  fall: 0.5,
  /** Days with an order in the stretch before, without which a fall is chance. */
  fewestDays: 2,
  /** Its contract ends within so many days. */
  endingDays: 90,
  /** Nobody has been in touch, and it has bought nothing, for so many days. */
  quietDays: 90,
} as const;

/** Customers who may leave: those with the most reasons first, of these those who bring most. */
export function accountsAtRisk(book: AccountBook): AtRisk[] {
  const found = book.accounts
    .filter((account) => isCustomer(account, book.today))
    .map((account) => ({ account, risks: risksOf(account, book), worth: worthOf(account) }))
    .filter(({ risks }) => risks.length > 0);
  const byName = (a: AtRisk, b: AtRisk) => (a.account.name < b.account.name ? -1 : 1);
  return found.sort((a, b) => b.risks.length - a.risks.length || b.worth - a.worth || byName(a, b));
}

export function risksOf(account: AccountFacts, book: AccountBook): Risk[] {
  const risks = [overdue, falling, ending, rating, quiet].map((test) => test(account, book));
  return risks.filter((risk) => risk !== null);
}

function overdue(account: AccountFacts, { today }: AccountBook): Risk | null {
  const [silent, gap] = [silence(account, today), usualGap(account)];
  if (silent === null || gap === null) return null;
  const limit = Math.max(RISK_LIMITS.gaps * gap, gap + RISK_LIMITS.lateDays);
  return silent > limit ? { kind: 'overdue', silent, gap } : null;
}

function falling({ days, recent, earlier }: AccountFacts, { today, stretch }: AccountBook): Risk | null {
  if (stretch === null || earlier <= 0) return null;
  const [from, to] = [today - 2 * stretch + 1, today - stretch];
  const bought = days.filter((day) => day >= from && day <= to).length;
  if (bought < RISK_LIMITS.fewestDays || recent >= RISK_LIMITS.fall * earlier) return null;
  return { kind: 'falling', recent, earlier };
}

function ending({ contract }: AccountFacts, { today }: AccountBook): Risk | null {
  if (contract === null || contract === 'ended' || contract.ends === null) return null;
  const days = contract.ends - today;
  return days <= RISK_LIMITS.endingDays ? { kind: 'ending', days } : null;
}

function rating({ contract }: AccountFacts, { scale }: AccountBook): Risk | null {
  if (contract === null || contract === 'ended' || contract.rating === null || scale === null) return null;
  return contract.rating <= scale.low ? { kind: 'rating', rating: contract.rating } : null;
}

function quiet(account: AccountFacts, { today }: AccountBook): Risk | null {
  if (account.lastActivity === null) return null;
  const days = Math.min(today - account.lastActivity, silence(account, today) ?? Infinity);
  return days > RISK_LIMITS.quietDays ? { kind: 'quiet', days } : null;
}
