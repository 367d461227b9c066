import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Route, type Spreadsheet, sendJson } from './exchange';
import { checkRequest, hasToken } from './gate';
import { HttpError } from './http-error';
import type { Failure } from './protocol';
import { NAMED_ROUTES, ROUTES } from './routes';
import type { Session } from './session';

interface Setting {
  port: number;
  session: Session;
  spreadsheet: Spreadsheet;
}

export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  setting: Setting,
): Promise<void> {
  const { port, session, spreadsheet } = setting;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  try {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    checkRequest(request, { port, session, url });
    if (hasToken(request, url, session)) response.setHeader('Set-Cookie', session.setCookie);
    const route = findRoute(request.method ?? 'GET', url.pathname);
    if (!route) throw new HttpError(404, `There is nothing at ${url.pathname}.`);
    await route({ request, response, url }, spreadsheet);
  } catch (error) {
    refuse(request, response, error);
  }
}

function findRoute(method: string, path: string): Route | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return ROUTES.get(`${method} ${path}`) ?? NAMED_ROUTES.get(`${method} ${folder}`);
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, message } = error instanceof HttpError ? error : { status: 500, message: (error as Error).message };
  // What is left of a body that was too large is not read.
  if (!request.complete) response.setHeader('Connection', 'close');
  // A person who opens the address in a browser reads a sentence; the page's own calls get JSON.
  if (request.headers.accept?.includes('text/html')) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(message);
    return;
  }
  const failure: Failure = { error: { message } };
  sendJson(response, failure, status);
}
