import type { Mutation } from '../../server/protocol';

/** Sends the grid's changes to the server: all of them, in their order, as many at once as have come together. */
export interface Outbox {
  add(mutation: Mutation): void;
  /** Resolves when the server has everything that was added so far. */
  flush(): Promise<void>;
}

export function createOutbox(
  send: (mutations: Mutation[]) => Promise<unknown>,
  onFailure: (error: Error) => void,
): Outbox {
  let waiting: Mutation[] = [];
  let sending: Promise<void> | undefined;

  const sendAll = async () => {
    // One command makes several mutations in a row: they go together.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await send(batch);
    }
  };
  const start = () => {
    sending ??= sendAll()
      .catch(onFailure)
      .finally(() => {
        sending = undefined;
      });
    return sending;
  };
  return {
    add(mutation) {
      waiting.push(mutation);
      void start();
    },
    flush: () => (waiting.length > 0 || sending ? start() : Promise.resolve()),
  };
}
