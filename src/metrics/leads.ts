import { type Condition, count, type Measure, oneOf } from '../measures/measure';

/** Conditions, measures and examples that the KPIs of leads share. */
export const IS_LEAD = oneOf('isIgnored', 'FALSE');

/** Leads that came in: all, or those of them that meet a condition. */
export function newLeads(...where: Condition[]): Measure {
  return count('leads', { where: [IS_LEAD, ...where], date: 'created' });
}

export const IS_CUSTOMER = oneOf('becameCustomer', 'TRUE');
export const WAS_QUALIFIED = oneOf('wasQualified', 'TRUE');

/** Created in a month for which spend is entered. */
export const IS_COSTED = oneOf('isCosted', 'TRUE');

/** What deals tell of the leads that they came from. */
export const USES_DEALS = { deals: ['id', 'leadId', 'status', 'closedOn', 'created'] };

export const IGNORED_LEADS = 'Leads whose status says test or duplicate do not count';

/** A few leads that the examples of the functions use. */
export const SAMPLE_LEADS = [
  ['Lead ID', 'Created', 'Source', 'Owner', 'Status', 'MQL date', 'SQL date', 'Converted', 'Customer since'],
  ['L1', '2026-01-05', 'Website', 'Ada', 'Converted', '2026-01-07', '2026-01-12', '2026-01-20', '2026-03-16'],
  ['L2', '2026-01-20', 'Event', 'Ben', 'Rejected', '2026-01-25', '', '', ''],
  ['L3', '2026-02-03', 'Website', 'Ada', 'Qualified', '2026-02-04', '2026-02-09', '', ''],
  ['L4', '2026-02-17', 'Website', 'Ben', 'New', '', '', '', ''],
  ['L5', '2026-03-02', 'Event', 'Ben', 'Converted', '2026-03-02', '2026-03-06', '2026-03-12', ''],
  ['L6', '2026-04-09', 'Website', 'Ada', 'Converted', '2026-04-10', '2026-04-14', '2026-04-20', '2026-05-29'],
  ['L7', '2026-04-21', 'Event', 'Ben', 'Duplicate', '', '', '', ''],
  ['L8', '2026-05-05', 'Website', 'Ada', 'Contacted', '2026-05-08', '', '', ''],
] as const;
