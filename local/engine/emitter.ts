/** Listeners by event; each listener hears the events in the order they happened. */
export class Emitter<Events extends object> {
  private readonly listeners = new Map<keyof Events, Set<(detail: never) => void>>();

  /** Answers a function that takes the listener away again. */
  on<Name extends keyof Events>(name: Name, listener: (detail: Events[Name]) => void): () => void {
    let group = this.listeners.get(name);
    if (!group) {
      group = new Set();
      this.listeners.set(name, group);
    }
    group.add(listener);
    return () => group.delete(listener);
  }

  hasListeners(name: keyof Events): boolean {
    return (this.listeners.get(name)?.size ?? 0) > 0;
  }

  emit<Name extends keyof Events>(name: Name, detail: Events[Name]): void {
    for (const listener of this.listeners.get(name) ?? []) (listener as (detail: Events[Name]) => void)(detail);
  }
}
