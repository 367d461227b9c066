import type { Field } from '../field';

/** One row a rep. */
export const TEAM_FIELDS = [
  { id: 'rep', label: 'Rep', kind: 'text' },
  { id: 'repId', label: 'Rep ID', kind: 'text' },
  { id: 'firstName', label: 'First name', kind: 'text' },
  { id: 'lastName', label: 'Last name', kind: 'text' },
  { id: 'email', label: 'E-mail', kind: 'id' },
  { id: 'team', label: 'Team', kind: 'text' },
  { id: 'manager', label: 'Manager', kind: 'text' },
  { id: 'start', label: 'Start date', kind: 'day' },
  { id: 'end', label: 'End date', kind: 'day' },
  { id: 'cost', label: 'Yearly cost', kind: 'number', as: 'money' },
  { id: 'currency', label: 'Currency', kind: 'text' },
  { id: 'role', label: 'Role', kind: 'text' },
  { id: 'region', label: 'Region', kind: 'text' },
  { id: 'isActive', label: 'Active (yes or no)', kind: 'flag' },
  { id: 'quota', label: 'Quota', kind: 'number', as: 'money' },
  { id: 'commission', label: 'Commission', kind: 'number' },
  { id: 'salesYtd', label: 'Sales this year', kind: 'number', as: 'money' },
] as const satisfies readonly Field[];
