import type { Exchange, Spreadsheet } from './exchange';
import { sendJson } from './exchange';
import type { Boot } from './protocol';

export async function bootRoute({ response }: Exchange, { host, hub, title, locale }: Spreadsheet): Promise<void> {
  await host.settle();
  // Nothing may happen between the snapshot and the number: the page takes up the events from there on.
  const boot: Boot = {
    title,
    locale,
    snapshot: host.engine.snapshot(),
    charts: Object.fromEntries(host.engine.charts),
    functions: host.functions,
    menus: host.ui.menus,
    eventNumber: hub.lastNumber,
  };
  sendJson(response, boot);
}
