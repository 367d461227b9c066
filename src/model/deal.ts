import type { Field } from './field';

/** The columns of a deals tab that the product knows. */
export const DEAL_FIELDS = [
  { id: 'id', label: 'Deal ID', kind: 'id' },
  { id: 'name', label: 'Deal name', kind: 'id' },
  { id: 'account', label: 'Account', kind: 'text' },
  { id: 'owner', label: 'Owner', kind: 'text' },
  { id: 'team', label: 'Team', kind: 'text' },
  { id: 'stage', label: 'Stage', kind: 'text' },
  { id: 'statusText', label: 'Status', kind: 'text' },
  { id: 'isWon', label: 'Won', kind: 'flag' },
  { id: 'isClosed', label: 'Closed (yes or no)', kind: 'flag' },
  { id: 'isOpen', label: 'Open (yes or no)', kind: 'flag' },
  { id: 'amount', label: 'Amount', kind: 'number', as: 'money' },
  { id: 'currency', label: 'Currency', kind: 'text' },
  { id: 'probability', label: 'Probability', kind: 'number', as: 'share' },
  { id: 'forecastCategory', label: 'Forecast category', kind: 'text' },
  { id: 'created', label: 'Created date', kind: 'day' },
  { id: 'closed', label: 'Actual close date', kind: 'day' },
  { id: 'expectedClose', label: 'Expected close date', kind: 'day' },
  { id: 'closeDate', label: 'Close date', kind: 'day' },
  { id: 'wonDate', label: 'Won date', kind: 'day' },
  { id: 'lostDate', label: 'Lost date', kind: 'day' },
  { id: 'firstContact', label: 'First contact date', kind: 'day' },
  { id: 'lastActivity', label: 'Last activity date', kind: 'day' },
  { id: 'stageChanged', label: 'Last stage change', kind: 'day' },
  { id: 'modified', label: 'Modified date', kind: 'day' },
  { id: 'source', label: 'Source', kind: 'text' },
  { id: 'product', label: 'Product', kind: 'text' },
  { id: 'region', label: 'Region', kind: 'text' },
  { id: 'type', label: 'Deal type', kind: 'text' },
  { id: 'lostReason', label: 'Lost reason', kind: 'text' },
  { id: 'pipeline', label: 'Pipeline', kind: 'text' },
] as const satisfies readonly Field[];

export type DealField = (typeof DEAL_FIELDS)[number]['id'];
