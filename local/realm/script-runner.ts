import type { Worker } from 'node:worker_threads';
import type { Dispatcher, Execution } from './dispatcher';
import type { RunOptions, RunResult } from './host-options';
import type { OperationName } from './operations';
import { runInWorker } from './run-in-worker';
import { checkedArguments, returnedValue } from './run-values';
import type { ScriptProject } from './script-project';
import type { Locks } from './state/locks';

export interface ScriptRunnerOptions {
  project: ScriptProject;
  /** The bundled services. */
  services: string;
  dispatcher: Dispatcher;
  locks: Locks;
  userLocale: string;
  frozenAt: number | null;
  timeoutMs: number;
}

/** Runs script functions, each in a worker of its own. */
export class ScriptRunner {
  private readonly workers = new Set<Worker>();
  private executions = 0;

  constructor(private readonly options: ScriptRunnerOptions) {}

  async run(functionName: string, args: readonly unknown[], options: RunOptions): Promise<RunResult> {
    const { project, services, dispatcher, locks, userLocale, frozenAt, timeoutMs } = this.options;
    const json = checkedArguments(args);
    this.executions++;
    const { callMilliseconds = 0, ...failing } = options;
    const execution: Execution = { id: this.executions, mode: 'script', calls: 0, ...failing };
    try {
      const end = await runInWorker(
        { project, services, functionName, args: json, userLocale, frozenAt, callMilliseconds, timeoutMs },
        (question) => dispatcher.serve(execution, question.method, question.operation as OperationName, question.args),
        (worker) => this.watch(worker),
      );
      const { log, milliseconds } = end;
      return { value: returnedValue(end), calls: execution.calls, milliseconds, log };
    } finally {
      locks.releaseAll(execution.id);
    }
  }

  /** Stops what is still running. */
  async dispose(): Promise<void> {
    await Promise.all([...this.workers].map((worker) => worker.terminate()));
  }

  private watch(worker: Worker): void {
    this.workers.add(worker);
    worker.once('exit', () => this.workers.delete(worker));
  }
}
