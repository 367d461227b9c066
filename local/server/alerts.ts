import type { Alert, Button } from '../host';
import type { Audience, EventHub } from './event-hub';

/** Alerts that scripts wait for. */
export interface Alerts {
  ask(alert: Alert, audience: Audience): Promise<Button>;
  /** Whether the alert was still waiting. */
  answer(alertId: number, button: Button): boolean;
  /** Answers all that wait as if their windows were closed. */
  closeAll(): void;
}

interface Waiting {
  audience: Audience;
  resolve(button: Button): void;
}

/** Shows alerts on the page and hands the pressed button back. With no page to show them on, they count as closed. */
export function createAlerts(hub: EventHub): Alerts {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const isSeen = (audience: Audience) => [...hub.clients].some(audience);
  const answer = (alertId: number, button: Button) => {
    const asked = waiting.get(alertId);
    if (!asked) return false;
    waiting.delete(alertId);
    hub.publish({ kind: 'alertDone', alertId });
    asked.resolve(button);
    return true;
  };
  const closeAll = (isClosed: (audience: Audience) => boolean) => {
    for (const [alertId, { audience }] of [...waiting]) if (isClosed(audience)) answer(alertId, 'CLOSE');
  };
  hub.onLeave(() => closeAll((audience) => !isSeen(audience)));
  return {
    ask(alert, audience) {
      if (!isSeen(audience)) return Promise.resolve('CLOSE');
      const alertId = ++count;
      hub.publish({ kind: 'alert', alertId, alert }, audience);
      return new Promise((resolve) => waiting.set(alertId, { audience, resolve }));
    },
    answer,
    closeAll: () => closeAll(() => true),
  };
}
