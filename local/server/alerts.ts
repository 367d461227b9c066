import type { Alert, Button } from '../host';
import type { EventHub } from './event-hub';

/** Alerts that scripts wait for. */
export interface Alerts {
  ask(alert: Alert, audience: (client: string) => boolean): Promise<Button>;
  /** Whether the alert was still waiting. */
  answer(alertId: number, button: Button): boolean;
  /** Answers all that wait as if their windows were closed. */
  closeAll(): void;
}

/** Shows alerts on the page and hands the pressed button back. With no page to show them on, they count as closed. */
export function createAlerts(hub: EventHub): Alerts {
  const waiting = new Map<number, (button: Button) => void>();
  let count = 0;
  const answer = (alertId: number, button: Button) => {
    const resolve = waiting.get(alertId);
    if (!resolve) return false;
    waiting.delete(alertId);
    hub.publish({ kind: 'alertDone', alertId });
    resolve(button);
    return true;
  };
  return {
    ask(alert, audience) {
      if (![...hub.clients].some(audience)) return Promise.resolve('CLOSE');
      const alertId = ++count;
      hub.publish({ kind: 'alert', alertId, alert }, audience);
      return new Promise((resolve) => waiting.set(alertId, resolve));
    },
    answer,
    closeAll() {
      for (const alertId of [...waiting.keys()]) answer(alertId, 'CLOSE');
    },
  };
}
