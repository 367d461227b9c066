/** Methods newer than what may be relied on in Apps Script: its library is not polyfilled. */
const TOO_NEW: readonly [() => object, readonly string[]][] = [
  [
    () => Array.prototype,
    ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'group', 'groupToMap'],
  ],
  [() => Array, ['fromAsync']],
  [() => String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
  [() => Object, ['hasOwn', 'groupBy']],
  [() => Map, ['groupBy']],
  [() => Promise, ['withResolvers', 'try']],
  [
    () => Object.getPrototypeOf(Int8Array.prototype) as object,
    ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  ],
];

/** Globals that a bare V8 has and Apps Script does not. */
const MISSING = ['SharedArrayBuffer', 'Atomics'];

/** Takes away what Apps Script lacks, so that a script which relies on it fails here too. */
export function keepOnlyWhatGoogleHas(scope: object): void {
  for (const name of MISSING) Reflect.deleteProperty(scope, name);
  for (const [owner, names] of TOO_NEW) {
    for (const name of names) Reflect.deleteProperty(owner(), name);
  }
}
