import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { HttpError } from './http-error';

/** Reads a request's body, at most `limit` bytes of JSON of the given shape. */
export async function readJson<T>(request: IncomingMessage, shape: z.ZodMiniType<T>, limit: number): Promise<T> {
  // Forms of other sites cannot send this type without asking first.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'The body must be JSON, sent as application/json.');
  }
  const result = z.safeParse(shape, parse(await readText(request, limit)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new HttpError(400, `The request is not understood: ${issue?.path.join('.') || 'body'} does not fit.`);
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const tooLarge = new HttpError(413, `The request is larger than ${Math.round(limit / 1024)} kB.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limit) throw tooLarge;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The request is not JSON.');
  }
}
