import type { RunAnswer, RunRequest, Selection } from '../../server/protocol';
import type { Outbox } from './outbox';
import { postJson } from './request';

/** Runs a function of the script; what it throws is in the answer. */
export type RunScript = (functionName: string, args: unknown[]) => Promise<RunAnswer>;

interface Surroundings {
  client: string;
  outbox: Outbox;
  selection(): Selection;
  /** How many scripts run now. */
  onCountChange(count: number): void;
}

export function createScriptRunner({ client, outbox, selection, onCountChange }: Surroundings): RunScript {
  let count = 0;
  return async (functionName, args) => {
    onCountChange(++count);
    try {
      // The script must see what was typed before it was started.
      await outbox.flush();
      const request: RunRequest = { client, functionName, args, selection: selection() };
      return await postJson<RunAnswer>('/api/run', request);
    } catch (error) {
      return { error: { name: 'Error', message: (error as Error).message } };
    } finally {
      onCountChange(--count);
    }
  };
}
