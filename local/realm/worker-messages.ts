import type { MessagePort } from 'node:worker_threads';
import type { ScriptProject } from './script-project';

/** What a worker is started with. */
export interface WorkerStart {
  project: ScriptProject;
  services: string;
  functionName: string;
  /** JSON */
  args: string;
  userLocale: string;
  frozenAt: number | null;
  /** How long each counted call takes by the script's clock. */
  callMilliseconds: number;
  timeoutMs: number;
  /** Questions go out and answers come in here. */
  port: MessagePort;
  /** Its first number becomes 1 when an answer has arrived. */
  answered: SharedArrayBuffer;
}

export interface Question {
  method: string;
  operation: string;
  args: string;
}

/** How an execution ended. */
export type WorkerEnd = { log: string[]; milliseconds: number } & (
  | { kind: 'returned'; answer: string }
  | { kind: 'threw'; name: string; message: string; stack: string }
);
