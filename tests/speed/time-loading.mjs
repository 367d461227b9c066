// Prints how many milliseconds it takes at least to compile and run each script given as a file, in a context of its own
// as each call of a custom function has it, beyond what an empty script takes.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const LOADS = 40;
let loads = 0;

function leastTime(text) {
  let least = Infinity;
  for (let i = 0; i < LOADS; i++) {
    const context = vm.createContext(Object.create(null));
    // A different text each time, so that no compiled code is reused.
    const script = `${text}\n//${loads++}`;
    const start = performance.now();
    new vm.Script(script).runInContext(context);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const texts = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const times = ['', ...texts].map(leastTime);
console.log(JSON.stringify(times.slice(1).map((time) => time - times[0])));
