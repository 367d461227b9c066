import vm from 'node:vm';
import { expect, test } from 'vitest';
import { scriptFiles } from './dist-files';

const LOADS = 40;
const MOST_MILLISECONDS = 3;

/** Least milliseconds to compile and run a script in a context of its own, as each custom function call does. */
function loadTime(text: string): number {
  let least = Infinity;
  for (let i = 0; i < LOADS; i++) {
    const context = vm.createContext(Object.create(null));
    // A different text each time, so that no compiled code is reused.
    const script = `${text}\n//${i}`;
    const start = performance.now();
    new vm.Script(script).runInContext(context);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** 211 kB of small functions: they cost 4 ms over an empty script on the machine for which the limit was set. */
const ANCHOR_BYTES = 211_000;
const ANCHOR_MILLISECONDS = 4;

function anchor(): string {
  const functions: string[] = [];
  for (let bytes = 0; bytes < ANCHOR_BYTES; ) {
    const i = functions.length;
    const text = `function f${i}(a,b){var c=a+b*${i};if(c>3){return c-${i}}return a*b+c}\n`;
    bytes += text.length;
    functions.push(text);
  }
  return functions.join('');
}

test(`loading the scripts costs at most ${MOST_MILLISECONDS} ms over an empty one, on a machine of the limit's speed`, () => {
  const text = scriptFiles()
    .map((file) => file.text)
    .join('\n');
  const empty = loadTime('');
  const loaded = loadTime(text) - empty;
  const speed = (loadTime(anchor()) - empty) / ANCHOR_MILLISECONDS;
  console.log(
    `loading: ${loaded.toFixed(2)} ms over an empty script; this machine takes ${speed.toFixed(2)} times as long`,
  );
  expect(loaded / speed).toBeLessThan(MOST_MILLISECONDS);
});
