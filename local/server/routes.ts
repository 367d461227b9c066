import { bootRoute } from './boot-route';
import type { Route } from './exchange';
import { assetRoute, frameRoute, indexRoute } from './page-routes';
import { alertRoute, runRoute } from './script-routes';
import { cellErrorRoute, eventsRoute, mutationsRoute, selectionRoute, workbookRoute } from './sheet-routes';

/** By method and path. */
export const ROUTES: ReadonlyMap<string, Route> = new Map([
  ['GET /', indexRoute],
  ['GET /api/boot', bootRoute],
  ['GET /api/events', eventsRoute],
  ['GET /api/cell-error', cellErrorRoute],
  ['GET /api/workbook.xlsx', workbookRoute],
  ['POST /api/mutations', mutationsRoute],
  ['POST /api/selection', selectionRoute],
  ['POST /api/run', runRoute],
  ['POST /api/alert', alertRoute],
]);

/** For paths that end in a name. */
export const NAMED_ROUTES: ReadonlyMap<string, Route> = new Map([
  ['GET /assets/', assetRoute],
  ['GET /frame/', frameRoute],
]);
