/**
 * Whether `google.script.run` can carry a value: JSON-like ones only. A Date, a function, a class of its own
 * or a circle anywhere in it makes the call fail.
 */
export function isReturnable(value: unknown, around: readonly unknown[] = []): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  if (around.includes(value)) return false;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Array]' && tag !== '[object Object]') return false;
  return Object.values(value).every((part) => isReturnable(part, [...around, value]));
}

/** A copy as it arrives on the other side: what is undefined is left out, numbers that JSON lacks are `null`. */
export function jsonCopy(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
