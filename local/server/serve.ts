import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildFolder } from '../build-folder';
import type { Host } from '../host';
import { createAlerts } from './alerts';
import { createEventHub } from './event-hub';
import type { Spreadsheet } from './exchange';
import { createFrames } from './frames';
import { handleRequest } from './handle-request';
import { openDocument } from './open-document';
import { openPageFiles } from './page-files';
import { explainListenError } from './port-error';
import { relayHostEvents } from './relay-host-events';
import { createRuns } from './runs';
import { createSession } from './session';

export interface ServeOptions {
  host: Host;
  /** 0: any that is free. */
  port: number;
  /** The file name that the page shows. */
  title: string;
  /** Where `buildPage` wrote the page, if not at its usual place. */
  pageFolder?: string;
}

/** Serves the spreadsheet's page on this machine alone. The address lets in whoever has it: it carries a secret. */
export async function serve({
  host,
  port,
  title,
  pageFolder,
}: ServeOptions): Promise<{ address: string; close(): Promise<void> }> {
  const files = await openPageFiles(pageFolder ?? join(buildFolder(), 'page'));
  const server = createServer();
  const chosenPort = await listen(server, port);
  const session = createSession(chosenPort);

  const hub = createEventHub();
  const frames = createFrames(files.frameShim);
  const runs = createRuns();
  const alerts = createAlerts(hub);
  const spreadsheet: Spreadsheet = { host, title, hub, frames, runs, alerts, files };
  const stopRelaying = relayHostEvents(host, spreadsheet);
  host.answerAlert = (alert) => alerts.ask(alert, runs.isAudience);
  await openDocument(host);
  server.on('request', (request, response) =>
    handleRequest(request, response, { port: chosenPort, session, spreadsheet }),
  );

  return {
    address: `http://127.0.0.1:${chosenPort}/?token=${session.token}`,
    async close() {
      stopRelaying();
      alerts.closeAll();
      hub.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
