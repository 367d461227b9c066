import { CacheService } from './cache-service';
import { Charts } from './charts';
import { notImplemented } from './exception';
import { HtmlService } from './html-service';
import { isKnown, knownNames } from './known-names';
import { LockService } from './lock-service';
import { Logger, ScriptConsole } from './logging';
import { PropertiesService } from './properties-service';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet-app';
import { Utilities } from './utilities';

let isLoading = true;

/** The script's files are loaded: from now on it may use services. */
export function allowServices(): void {
  isLoading = false;
}

/** Defines every service as a global variable of the realm; those that this host lacks say so when they are used. */
export function defineServices(scope: object): void {
  const services: Record<string, object> = {
    CacheService: new CacheService(),
    Charts: new Charts(),
    HtmlService: new HtmlService(),
    LockService: new LockService(),
    PropertiesService: new PropertiesService(),
    ScriptApp: new ScriptApp(),
    Session: new Session(),
    SpreadsheetApp: new SpreadsheetApp(),
    Utilities: new Utilities(),
  };
  for (const [name, interfaceName] of Object.entries(knownNames().globals)) {
    define(scope, name, unusedWhileLoading(name, services[name] ?? lackingService(name, interfaceName)));
  }
  define(scope, 'Logger', new Logger());
  define(scope, 'console', new ScriptConsole());
}

function define(scope: object, name: string, value: object): void {
  Object.defineProperty(scope, name, { value, configurable: true, writable: true });
}

/** A service used while the script loads breaks the menu of an add-on that is not authorised yet (AuthMode.NONE). */
function unusedWhileLoading(name: string, service: object): object {
  return new Proxy(service, {
    get(target, key, receiver) {
      if (isLoading && typeof key === 'string') {
        throw new Error(
          `[local host] ${name}.${key} is used while the script loads; ` +
            'a service at the top level breaks the menu in AuthMode.NONE',
        );
      }
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' && receiver !== undefined ? bound(target, key, value) : value;
    },
  });
}

const boundMethods = new WeakMap<object, Map<PropertyKey, unknown>>();

/** Methods are called on the service itself, whose private parts the proxy does not have. */
function bound(service: object, key: PropertyKey, method: (...args: unknown[]) => unknown): unknown {
  let methods = boundMethods.get(service);
  if (!methods) {
    methods = new Map();
    boundMethods.set(service, methods);
  }
  if (!methods.has(key)) methods.set(key, method.bind(service));
  return methods.get(key);
}

function lackingService(name: string, interfaceName: string): object {
  return new Proxy(
    {},
    {
      get(target, key, receiver) {
        if (typeof key === 'string' && isKnown(interfaceName, key)) throw notImplemented(`${name}.${key}`);
        return Reflect.get(target, key, receiver);
      },
    },
  );
}
