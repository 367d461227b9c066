import type { LogLevel } from '../realm/bridge';
import { host } from './host-link';
import { tellWhatIsMissing } from './known-names';

/** The older log of Apps Script. */
export class Logger {
  log(...args: unknown[]): this {
    host().log('log', formatted(args));
    return this;
  }
}

tellWhatIsMissing(Logger, 'Base.Logger');

/** The console of Apps Script. */
export class ScriptConsole {
  readonly #timers = new Map<string, number>();

  log(...args: unknown[]): void {
    this.#write('log', args);
  }

  info(...args: unknown[]): void {
    this.#write('info', args);
  }

  warn(...args: unknown[]): void {
    this.#write('warn', args);
  }

  error(...args: unknown[]): void {
    this.#write('error', args);
  }

  time(label = 'default'): void {
    this.#timers.set(label, Date.now());
  }

  timeEnd(label = 'default'): void {
    const start = this.#timers.get(label);
    if (start !== undefined) this.#write('log', [`${label}: ${Date.now() - start}ms`]);
    this.#timers.delete(label);
  }

  #write(level: LogLevel, args: unknown[]): void {
    host().log(level, formatted(args));
  }
}

/** `%s` and `%d` in the first text take the values that follow. */
function formatted(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string' || !/%[sdifjo]/i.test(first)) return args.map(shown).join(' ');
  const text = first.replace(/%[sdifjo]/gi, (place) => (rest.length > 0 ? shown(rest.shift()) : place));
  return [text, ...rest.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
