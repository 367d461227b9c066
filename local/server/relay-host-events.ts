import type { Host, UiRequest } from '../host';
import type { EventHub } from './event-hub';
import type { Frames } from './frames';
import type { PageEvent } from './protocol';
import type { Runs } from './runs';
import { shownMenus } from './shown-menus';

/** Passes on to the open tabs what happens in the host, until the returned function is called. */
export function relayHostEvents(
  host: Host,
  { hub, frames, runs }: { hub: EventHub; frames: Frames; runs: Runs },
): () => void {
  const stops = [
    host.on('mutation', (mutation) => hub.publish({ kind: 'mutation', ...mutation })),
    host.on('charts', (charts) => hub.publish({ kind: 'charts', ...charts })),
    host.on('ui', (request) => {
      const event = uiEvent(request, host, frames);
      // A menu belongs to the spreadsheet; the rest belongs to whoever runs the script.
      if (event) hub.publish(event, event.kind === 'menus' ? undefined : runs.isAudience);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function uiEvent(request: UiRequest, host: Host, frames: Frames): PageEvent | undefined {
  switch (request.kind) {
    case 'menu':
      return { kind: 'menus', menus: shownMenus(host.ui.menus) };
    case 'sidebar': {
      const { title, html } = request.sidebar;
      return { kind: 'sidebar', frame: { title, address: frames.add(html) } };
    }
    case 'dialog': {
      const { html, ...dialog } = request.dialog;
      return { kind: 'dialog', dialog: { ...dialog, address: frames.add(html) } };
    }
    // Its answer is waited for: `answerAlert` shows it.
    case 'alert':
      return undefined;
    case 'toast':
    case 'activate':
      return request;
  }
}
