import { readLargeProperty, writeLargeProperty } from './large-property';
import { PlainError } from './plain-error';

const KEY = 'settings';
const CACHE_SECONDS = 6 * 60 * 60;
/** A cached value may have 100 KB, and a character three bytes. */
const MAX_CHARACTERS = 33_000;

/**
 * The team's settings, from the cache where they are in it: every cell of ours asks for them, and reads of properties
 * count against a daily quota. `validate` makes settings of whatever is stored, `undefined` where nothing is.
 */
export function loadSettings<T>(validate: (stored: unknown) => T): T {
  const cache = CacheService.getDocumentCache();
  const cached = cache?.get(KEY);
  if (cached) return validate(parse(cached));
  const text = readLargeProperty(KEY) ?? '';
  cache?.put(KEY, text || 'null', CACHE_SECONDS);
  return validate(parse(text));
}

export function saveSettings(settings: unknown): void {
  const text = JSON.stringify(settings);
  if (text.length > MAX_CHARACTERS) {
    throw new PlainError(
      `The settings have grown to ${text.length} characters, and Google keeps ${MAX_CHARACTERS}. Remove columns or stages that nobody uses, then save again.`,
    );
  }
  writeLargeProperty(KEY, text);
  CacheService.getDocumentCache()?.put(KEY, text, CACHE_SECONDS);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
