import vm from 'node:vm';
import { expect, test } from 'vitest';
import { scriptFiles } from './dist-files';

const LOADS = 60;
const MOST_MILLISECONDS = 3;

/** Median milliseconds to compile and run a script in a context of its own, as each custom function call does. */
function loadTime(text: string): number {
  const times: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    const context = vm.createContext(Object.create(null));
    // A different text each time, so that no compiled code is reused.
    const script = `${text}\n//${i}`;
    const start = performance.now();
    new vm.Script(script).runInContext(context);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[LOADS / 2]!;
}

test(`loading the scripts costs at most ${MOST_MILLISECONDS} ms over an empty one`, () => {
  const text = scriptFiles()
    .map((file) => file.text)
    .join('\n');
  const empty = loadTime('');
  const loaded = loadTime(text);
  console.log(`loading: ${loaded.toFixed(2)} ms, an empty script ${empty.toFixed(2)} ms`);
  expect(loaded - empty).toBeLessThan(MOST_MILLISECONDS);
});
