/**
 * A copy of an argument of `google.script.run`: only what JSON can say may go to the server. Apps Script refuses the rest
 * with this sentence, naming the place.
 */
export function toPlain(value: unknown, place: string): unknown {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // JSON has no -0.
      return Number.isFinite(value) ? value + 0 : null;
    case 'object':
      return objectToPlain(value, place);
    default:
      throw illegal(place);
  }
}

function objectToPlain(value: object, place: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => toPlain(item, `${place}.${index}`));
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(place);
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) plain[key] = toPlain(item, `${place}.${key}`);
  }
  return plain;
}

const illegal = (place: string) => new TypeError(`Failed due to illegal value in property: ${place}`);
