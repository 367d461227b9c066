import { type Exchange, type Route, type Spreadsheet, sendJson } from './exchange';
import { HttpError } from './http-error';
import type { CellError, Mutation } from './protocol';
import { readJson } from './read-json';
import { mutationsRequest, selection } from './requests';

const MUTATIONS_LIMIT = 64 * 1024 * 1024;
const SELECTION_LIMIT = 4 * 1024;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const eventsRoute: Route = ({ request, response, url }, { hub }) => {
  // The header is what a browser sends when it connects again by itself.
  const since = Number(request.headers['last-event-id'] ?? url.searchParams.get('since'));
  hub.connect(url.searchParams.get('client') ?? '', Number.isInteger(since) ? since : 0, response);
};

/** Changes that one tab has made on its grid: into the host, and on to the other tabs. */
export const mutationsRoute: Route = async ({ request, response }, { host, hub }) => {
  const { client, mutations } = await readJson(request, mutationsRequest, MUTATIONS_LIMIT);
  for (const mutation of mutations) {
    apply(host, mutation);
    hub.publish({ kind: 'mutation', ...mutation }, (other) => other !== client);
  }
  sendJson(response, {});
};

function apply(host: Spreadsheet['host'], { id, params }: Mutation): void {
  try {
    host.applyMutation(id, params);
  } catch (error) {
    // The tab and the host no longer agree: the page loads itself anew when it reads this.
    throw new HttpError(409, `The spreadsheet could not take a change over (${id}): ${(error as Error).message}`);
  }
}

export const selectionRoute: Route = async ({ request, response }, { host }) => {
  const { sheetId, area } = await readJson(request, selection, SELECTION_LIMIT);
  host.engine.select(sheetId, area);
  sendJson(response, {});
};

export const cellErrorRoute: Route = ({ response, url }, { host }) => {
  const number = (name: string) => {
    const value = Number(url.searchParams.get(name) ?? Number.NaN);
    if (!Number.isInteger(value)) throw new HttpError(400, `The request needs a whole number "${name}".`);
    return value;
  };
  const sheetId = url.searchParams.get('sheet') ?? '';
  const answer: CellError = { message: host.engine.errorMessage(sheetId, number('row'), number('column')) ?? null };
  sendJson(response, answer);
};

export const workbookRoute: Route = async ({ response }: Exchange, { host, title }) => {
  const { writeXlsx } = await import('../xlsx/write-xlsx');
  await host.settle();
  const content = await writeXlsx(host.save(), { functionNames: host.functions.map(({ name }) => name) });
  response.writeHead(200, {
    'Content-Type': XLSX_TYPE,
    'Content-Disposition': `attachment; filename*=UTF-8''${headerText(`${title}.xlsx`)}`,
    'Cache-Control': 'no-store',
  });
  response.end(content);
};

/** As RFC 8187 writes texts in headers. */
const headerText = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
