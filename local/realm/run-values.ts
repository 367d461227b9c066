import type { WorkerEnd } from './worker-messages';

/** The arguments of a run as JSON; throws for what google.script.run cannot carry, such as a Date. */
export function checkedArguments(args: readonly unknown[]): string {
  args.forEach((value, at) => {
    checkLegal(value, String(at));
  });
  return JSON.stringify(args);
}

function checkLegal(value: unknown, property: string): void {
  if (value === null || value === undefined) return;
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  if (typeof value === 'object' ? !isPlain : !['string', 'number', 'boolean'].includes(typeof value)) {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  if (typeof value !== 'object') return;
  for (const [key, part] of Object.entries(value)) checkLegal(part, key);
}

/** What a run returned; throws what it threw, and for a value that cannot be carried. */
export function returnedValue(end: WorkerEnd): unknown {
  if (end.kind === 'threw') {
    const error = new Error(end.message);
    error.name = end.name;
    error.stack = end.stack || error.stack;
    throw error;
  }
  const answer = JSON.parse(end.answer) as { value: unknown } | { illegal: true };
  if ('illegal' in answer) {
    throw new Error('The script completed but the returned value is not a supported return type.');
  }
  return answer.value;
}
