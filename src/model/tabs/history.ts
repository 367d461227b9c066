import type { Field } from '../field';

/** One row a change of a deal’s stage, or a stay in a stage. */
export const HISTORY_FIELDS = [
  { id: 'id', label: 'Change ID', kind: 'id' },
  { id: 'dealId', label: 'Deal ID', kind: 'id' },
  { id: 'fromStage', label: 'From stage', kind: 'text' },
  { id: 'stage', label: 'Stage', kind: 'text' },
  { id: 'entered', label: 'Entered', kind: 'day' },
  { id: 'left', label: 'Left', kind: 'day' },
  { id: 'days', label: 'Days in stage', kind: 'number' },
  { id: 'amount', label: 'Amount', kind: 'number', as: 'money' },
  { id: 'closeDate', label: 'Close date', kind: 'day' },
  { id: 'probability', label: 'Probability', kind: 'number', as: 'share' },
  { id: 'owner', label: 'Changed by', kind: 'text' },
  { id: 'property', label: 'Property', kind: 'text' },
  { id: 'value', label: 'New value', kind: 'id' },
] as const satisfies readonly Field[];
