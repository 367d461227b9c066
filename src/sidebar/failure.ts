import { say } from './say';
import type { WordKey } from './words';

/** What Google says when a call fails, and what a reader can do about it. The first match counts. */
const known: readonly (readonly [RegExp, WordKey])[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'failure.accounts'],
  [/authori[sz]ation is required|permission to call|required permissions/i, 'failure.authorisation'],
  [/HTTP 429|too many (times|requests|scripts)|rate limit/i, 'failure.busy'],
  [/NetworkError|connection failure|failed to fetch|HTTP 0/i, 'failure.connection'],
  [/maximum execution time|timed out|TimeoutError/i, 'failure.time'],
  [/protected (cell|range|sheet)/i, 'failure.protected'],
  [/service (\w+ failed|unavailable)|(server|internal|backend) error|HTTP 5\d\d/i, 'failure.google'],
  [/no google\.script/i, 'failure.outside'],
];

/** Why a call failed, in plain words. `instead` gives a kind of failure another text where more is known. */
export function inWords(reason: unknown, instead: Partial<Record<WordKey, WordKey>> = {}): string {
  const [, prefix = '', message = ''] = /^(Error: )?(.*)$/s.exec(partsOf(reason).message) ?? [];
  const isOurs = isForPeople(message);
  const kind = isOurs && prefix ? undefined : kindOf(reason);
  if (kind) return say(instead[kind] ?? kind);
  return isOurs ? message : say('failure.unknown');
}

export function isLostConnection(reason: unknown): boolean {
  return kindOf(reason) === 'failure.connection';
}

function kindOf(reason: unknown): WordKey | undefined {
  const { name, message } = partsOf(reason);
  return known.find(([pattern]) => pattern.test(`${name} ${message}`))?.[1];
}

/** Google's error objects may come from another frame, where `instanceof Error` fails. */
function partsOf(reason: unknown): { name: string; message: string } {
  if (typeof reason === 'string') return { name: '', message: reason };
  const { name, message } = (reason ?? {}) as { name?: unknown; message?: unknown };
  return { name: String(name ?? ''), message: String(message ?? '') };
}

/** What a message of the machine looks like: stacks, names of errors, code. */
const machineTalk =
  /\n|Exception|^Service |\w+Error\b|PERMISSION_DENIED|undefined|is not a function|not iterable|\[object|[{}]|\(\)/;

/** The script's own messages are sentences. */
function isForPeople(message: string): boolean {
  return message.length <= 400 && /\S \S+ \S/.test(message) && !machineTalk.test(message);
}
