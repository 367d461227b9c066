import { createHash, randomUUID } from 'node:crypto';
import type { Bridge } from './bridge';

/** The parts of a bridge that Node itself can answer. */
export const nodeBridge: Pick<Bridge, 'sleep' | 'uuid' | 'digest'> = {
  sleep: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
  uuid: () => randomUUID(),
  digest: (algorithm, bytes) => createHash(algorithm).update(Buffer.from(bytes, 'hex')).digest('hex'),
};
