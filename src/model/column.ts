/**
 * Typed columns: one value per row of a table, in the order of the sheet.
 * - `text`: interned; `codes` point into `values`, and code 0 is the blank text.
 * - `id`: as it stands, `''` when blank.
 * - `number`: `NaN` when missing.
 * - `day`: days since 1970-01-01, `NO_DAY` when missing.
 * - `moment`: milliseconds since 1970 in UTC, `NaN` when missing.
 * - `flag`: 0 no, 1 yes, 2 missing.
 */
export type Column = TextColumn | IdColumn | NumberColumn | DayColumn | MomentColumn | FlagColumn;

export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Int32Array;
  readonly values: readonly string[];
}
export interface IdColumn {
  readonly kind: 'id';
  readonly values: readonly string[];
}
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}
export interface DayColumn {
  readonly kind: 'day';
  readonly values: Int32Array;
}
export interface MomentColumn {
  readonly kind: 'moment';
  readonly values: Float64Array;
}
export interface FlagColumn {
  readonly kind: 'flag';
  readonly values: Uint8Array;
}

export type ColumnKind = Column['kind'];

export const NO_DAY = -0x80000000;

export const NO = 0;
export const YES = 1;
export const NOT_SAID = 2;
