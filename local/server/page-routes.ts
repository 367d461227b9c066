import type { Route } from './exchange';
import { FRAME_POLICY } from './frames';
import { HttpError } from './http-error';

/** Scripts from the built files alone; styles also from the page's own elements, which the grid makes while it runs. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const indexRoute: Route = ({ response }, { files }) => {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': PAGE_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  response.end(files.index);
};

export const assetRoute: Route = async ({ response, url }, { files }) => {
  const file = await files.read(url.pathname.slice('/assets/'.length));
  if (!file) throw new HttpError(404, 'There is no such file.');
  response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'private, max-age=31536000, immutable' });
  response.end(file.content);
};

export const frameRoute: Route = ({ response, url }, { frames }) => {
  const html = frames.find(url.pathname);
  if (html === undefined)
    throw new HttpError(404, 'This sidebar or dialog is no longer kept. Open it again from the menu.');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': FRAME_POLICY,
    'Cache-Control': 'no-store',
  });
  response.end(html);
};
