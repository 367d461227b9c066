/** Which browser tabs have started scripts that still run: what a script shows goes to the tab that started it. */
export interface Runs {
  during<T>(client: string, run: () => Promise<T>): Promise<T>;
  /** Whether this tab should show what scripts show now. With no run from any tab (a trigger, a test), every tab should. */
  isAudience(client: string): boolean;
}

export function createRuns(): Runs {
  const counts = new Map<string, number>();
  const change = (client: string, by: number) => {
    const count = (counts.get(client) ?? 0) + by;
    if (count > 0) counts.set(client, count);
    else counts.delete(client);
  };
  return {
    async during(client, run) {
      change(client, 1);
      try {
        return await run();
      } finally {
        change(client, -1);
      }
    },
    isAudience: (client) => counts.size === 0 || counts.has(client),
  };
}
