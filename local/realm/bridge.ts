import type { ValueBlock } from '../engine/cells/value-block';

/** What the services inside of a realm get from the host outside. Nothing of the host's own objects may reach the script. */
export interface Bridge {
  mode: 'script' | 'custom function';
  scriptId: string;
  /** Of the script, from its manifest. */
  timeZone: string;
  userLocale: string;
  /** The scopes that the manifest names; `null` when it leaves them to be found out. */
  scopes: string[] | null;
  /** Tells the time where it is not the real one, in milliseconds since 1970. */
  now: (() => number) | null;
  /** The text of an HTML file, named without its ending. */
  html(name: string): string | undefined;
  /** Carries out an operation for a method such as `Range.getValues`. Arguments and answer are JSON: `{result}` or `{error}`. */
  ask(method: string, operation: string, args: string): string;
  log(level: LogLevel, text: string): void;
  sleep(milliseconds: number): void;
  uuid(): string;
  /** A digest of bytes, both in hexadecimal. */
  digest(algorithm: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512', bytes: string): string;
  /** Set by the services when they are installed. */
  realm?: RealmFunctions;
}

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

/** What the host may do inside of a realm. */
export interface RealmFunctions {
  /** From now on the script may call services: its files are loaded. */
  ready(): void;
  rows(block: ValueBlock): unknown;
  areUntouched(rows: unknown, block: ValueBlock): boolean;
  date(instant: number): unknown;
  has(name: string): boolean;
  /** Puts a call of a top-level function where `CALL` finds it. */
  prepareCall(name: string, args: readonly unknown[]): void;
  /** The same with arguments in JSON, and the answer in JSON: `{value}`, or `{illegal: true}` for what cannot be returned. */
  prepareRun(name: string, args: string): void;
}

/** The name under which a realm finds the bridge while the services are being installed. */
export const BRIDGE = '__localHostBridge';
/** The key of the prepared call in the realm's global object. */
export const PREPARED_CALL = 'local host: prepared call';
