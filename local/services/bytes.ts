const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes from 0 to 255. */
export type Bytes = readonly number[];

/** The bytes of a text in UTF-8, or of Apps Script's own signed bytes. */
export function toBytes(value: string | readonly number[]): Bytes {
  if (typeof value !== 'string') return value.map((byte) => byte & 255);
  return encodeURIComponent(value)
    .split(/(%..)/)
    .flatMap((part) => (part.length === 3 && part.startsWith('%') ? [part] : [...part]))
    .map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

/** Apps Script shows bytes as Java does: from -128 to 127. */
export function toSigned(bytes: Bytes): number[] {
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

export function toHex(bytes: Bytes): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(hex: string): Bytes {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

export function toBase64(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    text += second === undefined ? '=' : ALPHABET.charAt((bits >> 6) & 63);
    text += third === undefined ? '=' : ALPHABET.charAt(bits & 63);
  }
  return text;
}

export function fromBase64(text: string): Bytes {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of text.replace(/-/g, '+').replace(/_/g, '/')) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) continue;
    bits = (bits << 6) | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
  }
  return bytes;
}
