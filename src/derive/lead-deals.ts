import { remembered } from '../lib/remembered';
import { type Column, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { OPEN, WON } from '../model/status';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { isFilled } from './is-filled';
import { join } from './join';

/** What the deals of a call tell of each lead that they came from. */
export interface LeadDeals {
  /** 1 where a deal names the lead, or the lead a deal. */
  readonly isLinked: Uint8Array;
  /** 1 where one of its deals is open. */
  readonly isOpen: Uint8Array;
  /** 1 where one of its deals was won. */
  readonly isWon: Uint8Array;
  /** The day on which the first of its deals was won. */
  readonly wonOn: Int32Array;
  /** The day on which the first of its deals was created. */
  readonly createdOn: Int32Array;
}

const known = new WeakMap<LoadedTable, LeadDeals | null>();

/** Finds the deals of leads by the lead's id on the deal and the deal's id on the lead; `null` without deals that are linked so. */
export function dealsOfLeads(leads: LoadedTable, book: Book): LeadDeals | null {
  return remembered(known, leads, () => findDeals(leads, book));
}

function findDeals(leads: LoadedTable, { deals }: Book): LeadDeals | null {
  if (!deals) return null;
  deals.load(['id', 'leadId', 'status', 'closedOn', 'created']);
  const pairs = linksOf(leads, deals);
  if (!pairs) return null;
  const status = (deals.column('status') as TextColumn | undefined)?.codes;
  const closed = dayValues(deals, 'closedOn');
  const created = dayValues(deals, 'created');
  const found = {
    isLinked: new Uint8Array(leads.size),
    isOpen: new Uint8Array(leads.size),
    isWon: new Uint8Array(leads.size),
    wonOn: new Int32Array(leads.size).fill(NO_DAY),
    createdOn: new Int32Array(leads.size).fill(NO_DAY),
  };
  for (const [lead, deal] of pairs) {
    found.isLinked[lead] = YES;
    found.createdOn[lead] = earlier(found.createdOn[lead]!, created?.[deal] ?? NO_DAY);
    if (status?.[deal] === OPEN) found.isOpen[lead] = YES;
    if (status?.[deal] !== WON) continue;
    found.isWon[lead] = YES;
    found.wonOn[lead] = earlier(found.wonOn[lead]!, closed?.[deal] ?? NO_DAY);
  }
  return found;
}

/** Which lead and which deal belong together; `null` when no column of either names the other. */
function linksOf(leads: LoadedTable, deals: LoadedTable): (readonly [lead: number, deal: number])[] | null {
  const [id, dealId] = [leads.column('id'), namesIn(leads, 'dealId')];
  const [ownId, leadId] = [deals.column('id'), namesIn(deals, 'leadId')];
  const byLead = id && leadId ? join(leadId, id, leads.size) : null;
  const byDeal = dealId && ownId ? join(dealId, ownId, deals.size) : null;
  if (!byLead && !byDeal) return null;
  const links: (readonly [number, number])[] = [];
  byLead?.rows.forEach((lead, deal) => {
    if (lead >= 0) links.push([lead, deal]);
  });
  byDeal?.rows.forEach((deal, lead) => {
    if (deal >= 0) links.push([lead, deal]);
  });
  return links;
}

/** A column of names; `undefined` where it stands there without a single one. */
function namesIn(table: LoadedTable, field: string): Column | undefined {
  const column = table.column(field);
  if (!column || table.size === 0) return column;
  const hasName = isFilled(column);
  for (let row = 0; row < table.size; row++) if (hasName(row)) return column;
  return undefined;
}

function earlier(a: number, b: number): number {
  if (a === NO_DAY) return b;
  return b === NO_DAY ? a : Math.min(a, b);
}
