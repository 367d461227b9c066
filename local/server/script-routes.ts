import { type Route, sendJson } from './exchange';
import { HttpError } from './http-error';
import type { RunAnswer } from './protocol';
import { readJson } from './read-json';
import { alertRequest, runRequest } from './requests';

const RUN_LIMIT = 4 * 1024 * 1024;
const ALERT_LIMIT = 4 * 1024;

/** Runs a script function for a menu item or for `google.script.run`. */
export const runRoute: Route = async ({ request, response }, { host, runs }) => {
  const { client, functionName, args, selection } = await readJson(request, runRequest, RUN_LIMIT);
  if (functionName.endsWith('_')) throw new HttpError(403, `${functionName} is private to the script.`);
  if (selection) host.engine.select(selection.sheetId, selection.area);
  const answer = await runs.during(client, async (): Promise<RunAnswer> => {
    try {
      return { value: (await host.run(functionName, args)).value ?? null };
    } catch (error) {
      return { error: describe(error) };
    }
  });
  sendJson(response, answer);
};

export const alertRoute: Route = async ({ request, response }, { alerts }) => {
  const { alertId, button } = await readJson(request, alertRequest, ALERT_LIMIT);
  sendJson(response, { wasWaiting: alerts.answer(alertId, button) });
};

const describe = (error: unknown) =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };
