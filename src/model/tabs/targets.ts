import type { Field } from '../field';

/** One row a quota, an activity target, a KPI’s target or an outside benchmark. */
export const TARGET_FIELDS = [
  { id: 'rep', label: 'Rep', kind: 'text' },
  { id: 'team', label: 'Team', kind: 'text' },
  { id: 'period', label: 'Period', kind: 'text' },
  { id: 'start', label: 'Start date', kind: 'day' },
  { id: 'end', label: 'End date', kind: 'day' },
  { id: 'quota', label: 'Quota', kind: 'number', as: 'money' },
  { id: 'activityType', label: 'Activity type', kind: 'text' },
  { id: 'activityTarget', label: 'Activity target', kind: 'number' },
  { id: 'kpi', label: 'KPI', kind: 'text' },
  { id: 'target', label: 'Target', kind: 'number', as: 'money' },
  { id: 'benchmark', label: 'Benchmark', kind: 'number' },
  { id: 'source', label: 'Source of the benchmark', kind: 'text' },
  { id: 'product', label: 'Product', kind: 'text' },
  { id: 'region', label: 'Region', kind: 'text' },
  { id: 'currency', label: 'Currency', kind: 'text' },
] as const satisfies readonly Field[];
