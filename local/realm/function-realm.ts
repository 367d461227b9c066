import type { FunctionRealm } from '../engine/functions/function-realm';
import { nodeBridge } from './node-bridge';
import { Realm } from './realm';
import type { ScriptProject } from './script-project';

export interface FunctionRealmOptions {
  project: ScriptProject;
  services: string;
  userLocale: string;
  frozenAt: number | null;
  ask(method: string, operation: string, args: string): string;
  /** A call has ended: it keeps no locks. */
  released(): void;
}

/** A realm for the custom functions of one calculation. */
export function customFunctionRealm(options: FunctionRealmOptions): FunctionRealm & { has(name: string): boolean } {
  const { project, services, userLocale, frozenAt, ask, released } = options;
  const realm = new Realm({
    services,
    scripts: project.scripts,
    bridge: {
      ...nodeBridge,
      mode: 'custom function',
      scriptId: 'local-script',
      timeZone: project.timeZone,
      userLocale,
      scopes: project.scopes,
      now: frozenAt === null ? null : () => frozenAt,
      html: (name) => project.html[name],
      // Google keeps the log of custom functions where their users do not see it.
      log: () => undefined,
      ask,
    },
  });
  const { rows, areUntouched, date, has } = realm.functions;
  return {
    rows,
    areUntouched,
    date,
    has,
    callFunction: (name, args, timeoutMs) => {
      try {
        return realm.call(name, args, timeoutMs);
      } finally {
        released();
      }
    },
  };
}
