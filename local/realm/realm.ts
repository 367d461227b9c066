import vm from 'node:vm';
import { BRIDGE, type Bridge, PREPARED_CALL, type RealmFunctions } from './bridge';

/** A file of the script, in load order. */
export interface ScriptFile {
  name: string;
  source: string;
}

export interface RealmOptions {
  /** The bundled services. */
  services: string;
  scripts: readonly ScriptFile[];
  bridge: Bridge;
}

const compiled = new Map<string, vm.Script>();
const callPrepared = new vm.Script(`globalThis[Symbol.for(${JSON.stringify(PREPARED_CALL)})]()`);

/** A JavaScript world of its own that has only what Apps Script has: the script is loaded, its functions can be called. */
export class Realm {
  readonly functions: RealmFunctions;
  private readonly context: vm.Context;
  private readonly timeZone: string;

  constructor({ services, scripts, bridge }: RealmOptions) {
    this.timeZone = bridge.timeZone;
    setTimeZone(this.timeZone);
    // Promises are run with the call that made them, and stop with its time limit.
    this.context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
    const scope = vm.runInContext('globalThis', this.context) as object;
    const ownNames = Object.getOwnPropertyNames(scope);
    Object.defineProperty(scope, BRIDGE, { value: bridge, configurable: true });
    compile('services.js', services).runInContext(this.context);
    if (!bridge.realm) throw new Error('the services did not install themselves');
    this.functions = bridge.realm;
    compile('globals.js', quickGlobals(scope, ownNames)).runInContext(this.context);
    for (const { name, source } of scripts) compile(name, source).runInContext(this.context);
    this.functions.ready();
  }

  /** Calls a top-level function with values of the realm; throws what it throws, or a timeout. */
  call(name: string, args: readonly unknown[], timeout: number): unknown {
    this.functions.prepareCall(name, args);
    return this.runPrepared(timeout);
  }

  /** Calls a top-level function with arguments in JSON; answers `{value}` or `{illegal: true}` in JSON. */
  run(name: string, args: string, timeout: number): string {
    this.functions.prepareRun(name, args);
    return this.runPrepared(timeout) as string;
  }

  private runPrepared(timeout: number): unknown {
    setTimeZone(this.timeZone);
    return callPrepared.runInContext(this.context, { timeout });
  }
}

/**
 * In a vm context each look at a global such as `Math` costs 150 ns, some 100 times what it costs elsewhere, since it
 * is intercepted. Names declared at the top of a script are found before, so the built-in ones are declared there.
 */
function quickGlobals(scope: object, names: readonly string[]): string {
  const declared = names.filter((name) => {
    const property = Object.getOwnPropertyDescriptor(scope, name);
    return property?.configurable && /^[A-Za-z]\w*$/.test(name) && name !== 'globalThis' && name !== 'eval';
  });
  return `let ${declared.map((name) => `${name} = globalThis.${name}`).join(', ')};`;
}

function compile(name: string, source: string): vm.Script {
  let script = compiled.get(source);
  if (!script) {
    script = new vm.Script(source, { filename: name });
    compiled.set(source, script);
  }
  return script;
}

/** The zone of local times is one for the whole process; it is the script's whenever the script runs. */
function setTimeZone(zone: string): void {
  if (process.env.TZ !== zone) process.env.TZ = zone;
}
