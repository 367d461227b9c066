import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error';
import type { Session } from './session';

interface Gate {
  port: number;
  session: Session;
  url: URL;
}

/**
 * Refuses every request that is not the page's own. Loopback alone protects from other machines only: any web site that
 * is open in the same browser can send requests here, and can point a name of its own at 127.0.0.1 (DNS rebinding).
 */
export function checkRequest(request: IncomingMessage, { port, session, url }: Gate): void {
  const { host, origin, cookie } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) {
    throw new HttpError(403, `This spreadsheet answers at ${hosts.join(' and ')} only.`);
  }
  if (hasToken(request, url, session)) return;
  const site = request.headers['sec-fetch-site'] ?? 'none';
  if ((origin !== undefined && origin !== `http://${host}`) || !['same-origin', 'none'].includes(site)) {
    throw new HttpError(403, 'This spreadsheet answers its own page only.');
  }
  if (!session.isCookie(cookie)) {
    throw new HttpError(401, 'Open this spreadsheet with the address that was printed when it was started.');
  }
}

/** Whether the printed address is being opened; a link to it may stand on any site, such as a terminal in the browser. */
export function hasToken(request: IncomingMessage, url: URL, session: Session): boolean {
  return request.method === 'GET' && url.pathname === '/' && session.isToken(url.searchParams.get('token') ?? '');
}
