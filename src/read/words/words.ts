import type { TabKind } from '../../model/tab';

/** The languages that headers, stages and cells are read in. */
export const LANGUAGES = ['en', 'sv', 'nb', 'pl', 'zh', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What one language calls things, written by hand: lines of text, since text is the cheapest thing to load, parsed when
 * first needed. All words stand as `normalise` leaves them.
 */
export interface Words {
  /**
   * By the kind of tab, a line a field: `amount=belopp|värde?/summa`. Names before a `/` are preferred to those behind
   * it. A name with `?` counts only where the column’s values fit the field. A name may stand at two fields: the values
   * decide. The name of the tab itself stands as `tab=deals|opportunities`.
   */
  readonly headers: Readonly<Record<TabKind, string>>;
  /** Names of stages and statuses of deals, a line a class: won, lost, ignored, hold, lead, contacted, qualified, evaluation, proposal, negotiation. */
  readonly stages: string;
  /** Statuses and lifecycle stages of leads, a line a class: new, contacted, mql, sql, qualified, converted, rejected. */
  readonly leads: string;
  /**
   * What activity logs say, a line a class. Types: call, email, meeting, demo, presentation, visit, training. Directions:
   * inbound, outbound. Outcomes and statuses: done, planned, cancelled, noShow, connected, noAnswer.
   */
  readonly activities: string;
  /** What other columns say, a line a class: yes, no, newBusiness, existingBusiness, active, ended, expired (by its term); billing periods: weekly, monthly, quarterly, halfYearly, yearly. */
  readonly values: string;
}
