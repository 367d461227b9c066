import { join } from 'node:path';
import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import { buildFolder } from '../build-folder';
import type { Question, WorkerEnd, WorkerStart } from './worker-messages';

/** Above its own limit, a thread that waits for an answer is stopped from here. */
const GRACE_MS = 500;

/** Starts a worker, serves its questions and answers how it ended. */
export function runInWorker(
  start: Omit<WorkerStart, 'port' | 'answered'>,
  serve: (question: Question) => Promise<string>,
  started: (worker: Worker) => void,
): Promise<WorkerEnd> {
  const { port1, port2 } = new MessageChannel();
  const answered = new SharedArrayBuffer(4);
  const flag = new Int32Array(answered);
  const workerData: WorkerStart = { ...start, port: port2, answered };
  // The zone of local times is taken from the environment of the process.
  process.env.TZ = start.project.timeZone;
  const worker = new Worker(join(buildFolder(), 'worker.cjs'), { workerData, transferList: [port2], env: SHARE_ENV });
  started(worker);
  return new Promise<WorkerEnd>((resolve, reject) => {
    const overdue = setTimeout(() => {
      const message = 'Exceeded maximum execution time';
      resolve({ kind: 'threw', name: 'Exception', message, stack: '', log: [], milliseconds: start.timeoutMs });
    }, start.timeoutMs + GRACE_MS);
    port1.on('message', async (question: Question) => {
      port1.postMessage(await serve(question));
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the execution was stopped')));
    const done = () => {
      clearTimeout(overdue);
      port1.close();
    };
    worker.once('exit', done);
    worker.once('message', done);
  }).finally(() => worker.terminate());
}
