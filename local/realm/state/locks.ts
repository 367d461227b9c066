import type { StoreName } from '../operations';

interface Waiting {
  owner: number;
  take(): void;
}

/** Document, user and script locks between executions. */
export class Locks {
  private readonly owners = new Map<StoreName, number>();
  private readonly waiting: Record<StoreName, Waiting[]> = { document: [], user: [], script: [] };

  /** Answers whether the execution holds the lock, after waiting for it at most so long. */
  acquire(store: StoreName, owner: number, milliseconds: number): Promise<boolean> {
    if (this.tryNow(store, owner)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const queue = this.waiting[store];
      const entry: Waiting = {
        owner,
        take: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(entry), 1);
        resolve(false);
      }, milliseconds);
      queue.push(entry);
    });
  }

  /** The same without waiting. */
  tryNow(store: StoreName, owner: number): boolean {
    const holder = this.owners.get(store);
    if (holder !== undefined && holder !== owner) return false;
    this.owners.set(store, owner);
    return true;
  }

  release(store: StoreName, owner: number): void {
    if (this.owners.get(store) !== owner) return;
    this.owners.delete(store);
    const next = this.waiting[store].shift();
    if (!next) return;
    this.owners.set(store, next.owner);
    next.take();
  }

  /** An execution that ends, or shows an alert, keeps no lock. */
  releaseAll(owner: number): void {
    for (const store of ['document', 'user', 'script'] as const) this.release(store, owner);
  }
}
