/**
 * One execution of a script function: a fresh thread and a fresh realm. Calls of services wait for the main thread,
 * where the spreadsheet is; so `flush()` and then `getValue()` really see a calculated value.
 * The build bundles it into `worker.cjs`.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Bridge } from './bridge';
import { nodeBridge } from './node-bridge';
import { Realm } from './realm';
import { ScriptClock } from './script-clock';
import type { Question, WorkerEnd, WorkerStart } from './worker-messages';

const start = workerData as WorkerStart;
const answered = new Int32Array(start.answered);
const log: string[] = [];
const clock = new ScriptClock(start);

const bridge: Bridge = {
  ...nodeBridge,
  mode: 'script',
  scriptId: 'local-script',
  timeZone: start.project.timeZone,
  userLocale: start.userLocale,
  scopes: start.project.scopes,
  now: start.frozenAt === null && start.callMilliseconds === 0 ? null : () => clock.now(),
  html: (name) => start.project.html[name],
  log: (level, text) => {
    log.push(level === 'log' ? text : `${level}: ${text}`);
  },
  ask: (method, operation, args) => {
    if (clock.passCall(operation)) endByForce();
    Atomics.store(answered, 0, 0);
    start.port.postMessage({ method, operation, args } satisfies Question);
    // The call that wakes this thread for one answer may come as late as when it waits for the next.
    while (Atomics.load(answered, 0) === 0) Atomics.wait(answered, 0, 0);
    return (receiveMessageOnPort(start.port) as { message: string }).message;
  },
};

const TIMEOUT = { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };

parentPort?.postMessage(execute());

function execute(): WorkerEnd {
  let began = performance.now();
  const spent = () => ({ log, milliseconds: performance.now() - began });
  try {
    const { project, services, functionName, args, timeoutMs } = start;
    const realm = new Realm({ services, scripts: project.scripts, bridge });
    if (functionName.endsWith('_') || !realm.functions.has(functionName)) {
      throw new Error(`Script function not found: ${functionName}`);
    }
    began = performance.now();
    const answer = realm.run(functionName, args, timeoutMs);
    return { kind: 'returned', answer, ...spent() };
  } catch (thrown) {
    return { kind: 'threw', ...described(thrown), ...spent() };
  }
}

/** Nothing of the script runs after this, not even what it does in any case. */
function endByForce(): never {
  const end: WorkerEnd = { kind: 'threw', ...TIMEOUT, log, milliseconds: start.timeoutMs };
  parentPort?.postMessage(end);
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** What was thrown, whichever realm it comes from. */
function described(thrown: unknown): { name: string; message: string; stack: string } {
  if (typeof thrown !== 'object' || thrown === null) return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack, code } = thrown as Partial<Error> & { code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return TIMEOUT;
  return { name: String(name ?? 'Error'), message: String(message ?? thrown), stack: String(stack ?? '') };
}
