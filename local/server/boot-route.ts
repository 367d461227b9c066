import type { Exchange, Spreadsheet } from './exchange';
import { sendJson } from './exchange';
import type { Boot } from './protocol';
import { shownMenus } from './shown-menus';

export async function bootRoute({ response }: Exchange, { host, hub, title }: Spreadsheet): Promise<void> {
  const { engine } = host;
  await host.settle();
  // Nothing may happen between the snapshot and the number: the page takes up the events from there on.
  const boot: Boot = {
    title,
    locale: engine.localeName,
    snapshot: engine.snapshot(),
    spills: engine.spillMutation(),
    charts: Object.fromEntries(engine.charts),
    functions: host.functions,
    menus: shownMenus(host.ui.menus),
    eventNumber: hub.lastNumber,
  };
  sendJson(response, boot);
}
