import type { ServerResponse } from 'node:http';
import type { PageEvent } from './protocol';

/** Which of the open browser tabs an event is for; absent: all. */
export type Audience = (client: string) => boolean;

export interface EventHub {
  /** The number of the last event. */
  readonly lastNumber: number;
  readonly clients: ReadonlySet<string>;
  publish(event: PageEvent, audience?: Audience): void;
  /** Keeps a tab informed from the event after `since` on, until its connection closes. */
  connect(client: string, since: number, response: ServerResponse): void;
  /** Tells when a tab was closed, or its connection lost. */
  onLeave(listener: () => void): void;
  close(): void;
}

interface Sent {
  number: number;
  text: string;
  audience: Audience | undefined;
}

/** What is kept for tabs whose connection was lost for a while (a laptop that slept). */
const KEPT_CHARACTERS = 16_000_000;
const KEEP_ALIVE_MS = 20_000;

/** Numbers the events and sends them, as server-sent events, to every open tab. */
export function createEventHub(): EventHub {
  const connections = new Map<ServerResponse, string>();
  const leaveListeners: (() => void)[] = [];
  const kept: Sent[] = [];
  let keptCharacters = 0;
  let lastNumber = 0;

  const keepAlive = setInterval(() => {
    for (const response of connections.keys()) response.write(': still here\n\n');
  }, KEEP_ALIVE_MS);
  keepAlive.unref();

  return {
    get lastNumber() {
      return lastNumber;
    },
    get clients() {
      return new Set(connections.values());
    },
    publish(event, audience) {
      lastNumber++;
      const text = `id: ${lastNumber}\ndata: ${JSON.stringify(event)}\n\n`;
      kept.push({ number: lastNumber, text, audience });
      keptCharacters += text.length;
      while (keptCharacters > KEPT_CHARACTERS) keptCharacters -= kept.shift()?.text.length ?? 0;
      for (const [response, client] of connections) if (audience?.(client) ?? true) response.write(text);
    },
    connect(client, since, response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 1000\n\n');
      const oldest = kept[0]?.number ?? lastNumber + 1;
      if (since > lastNumber || since + 1 < oldest) response.write(`data: ${JSON.stringify({ kind: 'reload' })}\n\n`);
      for (const sent of kept) {
        if (sent.number > since && (sent.audience?.(client) ?? true)) response.write(sent.text);
      }
      connections.set(response, client);
      response.on('close', () => {
        connections.delete(response);
        for (const listener of leaveListeners) listener();
      });
    },
    onLeave: (listener) => leaveListeners.push(listener),
    close() {
      clearInterval(keepAlive);
      for (const response of connections.keys()) response.end();
    },
  };
}
