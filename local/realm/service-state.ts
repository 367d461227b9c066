import type { OperationArgs, OperationName } from './operations';
import { CacheStores } from './state/cache-stores';
import { Locks } from './state/locks';
import { PropertyStores } from './state/property-stores';
import { agreeing, ShownUi } from './state/shown-ui';
import type { Alert, Button, ShowRequest } from './ui-requests';

/** What services other than the spreadsheet keep between executions. */
export class ServiceState {
  readonly properties = new PropertyStores();
  readonly caches = new CacheStores();
  readonly locks = new Locks();
  readonly ui = new ShownUi();
  answerAlert: (alert: Alert) => Promise<Button> = async (alert) => agreeing(alert);

  constructor(private readonly shown: (request: ShowRequest | { kind: 'alert'; alert: Alert }) => void) {}

  /** Carries out an operation of an execution. */
  carryOut(execution: number, operation: OperationName, args: never): unknown {
    const handlers: Partial<Record<OperationName, (args: never) => unknown>> = {
      'ui.show': (request: ShowRequest) => {
        this.ui.show(request);
        this.shown(request);
        return null;
      },
      'ui.alert': (alert: Alert) => this.alert(execution, alert),
      'properties.read': ({ store }: OperationArgs<'properties.read'>) => this.properties.read(store),
      'properties.write': ({ store, ...change }: OperationArgs<'properties.write'>) => {
        this.properties.write(store, change);
        return null;
      },
      'cache.read': ({ store, keys }: OperationArgs<'cache.read'>) => this.caches.read(store, keys),
      'cache.write': ({ store, entries, seconds }: OperationArgs<'cache.write'>) => {
        this.caches.write(store, entries, seconds);
        return null;
      },
      'cache.remove': ({ store, keys }: OperationArgs<'cache.remove'>) => {
        this.caches.remove(store, keys);
        return null;
      },
      'lock.acquire': ({ store, milliseconds }: OperationArgs<'lock.acquire'>) =>
        this.locks.acquire(store, execution, milliseconds),
      'lock.release': ({ store }: OperationArgs<'lock.release'>) => {
        this.locks.release(store, execution);
        return null;
      },
    };
    const handler = handlers[operation];
    if (!handler) throw new Error(`nobody carries out ${operation}`);
    return handler(args);
  }

  private alert(execution: number, alert: Alert): Promise<Button> {
    // A lock does not survive an alert.
    this.locks.releaseAll(execution);
    this.ui.alerts.push(alert);
    this.shown({ kind: 'alert', alert });
    return this.answerAlert(alert);
  }
}
