import { EnumerationValue } from './enumeration';
import { exception } from './exception';

/** Whether an argument fits one place of a method. */
export type Fits = (value: unknown) => boolean;

export const number: Fits = (value) => typeof value === 'number';
export const string: Fits = (value) => typeof value === 'string';
export const boolean: Fits = (value) => typeof value === 'boolean';
export const anything: Fits = () => true;
export const enumerated: Fits = (value) => value instanceof EnumerationValue;
export const list: Fits = (value) => Array.isArray(value);
export const plainObject: Fits = (value) => Object.prototype.toString.call(value) === '[object Object]';
export const cellContent: Fits = (value) =>
  value === null || typeof value !== 'object' || Object.prototype.toString.call(value) === '[object Date]';
export const rows: Fits = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
export const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || value === undefined || fits(value);
export const instance =
  (definition: new (...args: never[]) => object): Fits =>
  (value) =>
    value instanceof definition;

/** Throws as Google does unless the arguments fit one of the forms of a method, such as `SpreadsheetApp.Range.setValues`. */
export function checkArguments(method: string, args: ArrayLike<unknown>, ...forms: readonly (readonly Fits[])[]): void {
  const given = Array.from(args);
  const fits = forms.some((form) => form.length === given.length && form.every((place, at) => place(given[at])));
  if (!fits) throw mismatch(method, given);
}

export function mismatch(method: string, given: readonly unknown[]): Error {
  const kinds = given.map(kindOf).join(',');
  return exception(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return `${value.length > 0 ? kindOf(value[0]) : 'Object'}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'function') return 'Function';
  if (typeof value !== 'object') return typeof value;
  const text = Object.prototype.toString.call(value).slice(8, -1);
  return text === 'Object' ? (value.constructor?.name ?? text) : text;
}
