import type { ColumnKind } from './column';

/** What a column of a tab can mean. */
export interface Field {
  /** Unique within its tab: `closed`. */
  readonly id: string;
  /** As people are told of it: `Close date`. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** How the cells are read where the kind alone does not say. */
  readonly as?: 'money' | 'share';
}
