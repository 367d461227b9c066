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

export async function getJson<T>(path: string): Promise<T> {
  return (await send(path)).json() as Promise<T>;
}

export async function getFile(path: string): Promise<Blob> {
  return (await send(path)).blob();
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return (await send(path, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<T>;
}

async function send(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(() => {
    throw new RequestError(0, 'The spreadsheet does not answer: it may have been stopped.');
  });
  if (response.ok) return response;
  const failure = (await response.json().catch(() => undefined)) as Failure | undefined;
  throw new RequestError(response.status, failure?.error.message ?? response.statusText);
}
