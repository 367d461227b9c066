import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../host';
import type { Alerts } from './alerts';
import type { EventHub } from './event-hub';
import type { Frames } from './frames';
import type { PageFiles } from './page-files';
import type { Runs } from './runs';

/** What every route works with. */
export interface Spreadsheet {
  host: Host;
  title: string;
  hub: EventHub;
  frames: Frames;
  alerts: Alerts;
  runs: Runs;
  files: PageFiles;
}

/** One request and its response. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

export type Route = (exchange: Exchange, spreadsheet: Spreadsheet) => Promise<void> | void;

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}
