import type { Failure } from '../../server/protocol';

/** The server has refused a request; the message is meant for people. */
export class RequestError extends Error {
  override name = 'RequestError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function getJson<T>(path: string): Promise<T> {
  return send<T>(path, {});
}

export function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return send<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new RequestError(0, 'The spreadsheet does not answer: it may have been stopped.');
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  throw new RequestError(response.status, (answer as Failure | undefined)?.error.message ?? response.statusText);
}
