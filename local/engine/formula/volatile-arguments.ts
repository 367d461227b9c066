import { tokenize } from './token';

/** Functions whose value changes by itself: Sheets does not let custom functions depend on them. */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Whether a formula calls NOW, TODAY or a random number anywhere. */
export function isVolatile(formula: string): boolean {
  return tokenize(formula).some((token) => token.kind === 'function' && VOLATILE.has(token.text.toUpperCase()));
}

/** Whether a call of `name` in the formula has a volatile function among its arguments. */
export function hasVolatileArgument(formula: string, name: string): boolean {
  const callers: string[] = [];
  let pending = '';
  for (const { kind, text } of tokenize(formula)) {
    if (kind === 'function') {
      if (VOLATILE.has(text.toUpperCase()) && callers.includes(name.toUpperCase())) return true;
      pending = text.toUpperCase();
    } else if (kind === 'open') {
      callers.push(pending);
      pending = '';
    } else if (kind === 'close') {
      callers.pop();
    }
  }
  return false;
}
