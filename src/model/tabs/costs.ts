import type { Field } from '../field';

/** One row a spend, of a day or a period, or a day’s number of web visits. */
export const COST_FIELDS = [
  { id: 'date', label: 'Date', kind: 'day' },
  { id: 'period', label: 'Period', kind: 'text' },
  { id: 'source', label: 'Source', kind: 'text' },
  { id: 'campaign', label: 'Campaign', kind: 'text' },
  { id: 'spend', label: 'Spend', kind: 'number', as: 'money' },
  { id: 'currency', label: 'Currency', kind: 'text' },
  { id: 'visits', label: 'Visits', kind: 'number' },
  { id: 'impressions', label: 'Impressions', kind: 'number' },
  { id: 'clicks', label: 'Clicks', kind: 'number' },
  { id: 'leads', label: 'Leads', kind: 'number' },
  { id: 'customers', label: 'Customers', kind: 'number' },
  { id: 'category', label: 'Category', kind: 'text' },
  { id: 'rep', label: 'Rep', kind: 'text' },
  { id: 'region', label: 'Region', kind: 'text' },
] as const satisfies readonly Field[];
