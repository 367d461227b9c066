import type { RunAnswer, RunRequest, Selection } from '../../server/protocol';
import type { Outbox } from './outbox';
import { postJson } from './request';

/** Runs a function of the script; what it throws is in the answer. */
export type RunScript = (functionName: string, args: unknown[]) => Promise<RunAnswer>;

interface Surroundings {
  client: string;
  outbox: Outbox;
  selection(): Selection;
}

export function createScriptRunner({ client, outbox, selection }: Surroundings): RunScript {
  return async (functionName, args) => {
    try {
      // The script must see what was typed before it was started.
      await outbox.flush();
      const request: RunRequest = { client, functionName, args, selection: selection() };
      return await postJson<RunAnswer>('/api/run', request);
    } catch (error) {
      return { error: { name: 'Error', message: (error as Error).message } };
    }
  };
}
