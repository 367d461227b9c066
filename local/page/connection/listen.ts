import type { PageEvent } from '../../server/protocol';

interface Listener {
  onEvent(event: PageEvent): void;
  /** `lost`: being made anew; `closed`: the server is gone, or another one has its place. */
  onStateChange(state: 'open' | 'lost' | 'closed'): void;
}

/** Follows the server's events from the given one on. */
export function listen(client: string, since: number, { onEvent, onStateChange }: Listener): void {
  const source = new EventSource(`/api/events?client=${encodeURIComponent(client)}&since=${since}`);
  source.onmessage = ({ data }) => onEvent(JSON.parse(data as string) as PageEvent);
  source.onopen = () => onStateChange('open');
  source.onerror = () => onStateChange(source.readyState === EventSource.CLOSED ? 'closed' : 'lost');
}
