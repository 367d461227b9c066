/**
 * Texts of any length in the document's properties, where a single value is limited to 9 KB. The value under the key
 * itself says how many parts follow; it is written together with them.
 */

/** Whole characters, four bytes each at most. */
const PARTS = /[\s\S]{1,2200}/gu;

export function readLargeProperty(key: string): string | null {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const count = Number(properties[key] ?? 0);
  const parts = Array.from({ length: count }, (_, at) => properties[`${key}.${at}`]);
  return count > 0 && parts.every((part) => part !== undefined) ? parts.join('') : null;
}

export function writeLargeProperty(key: string, text: string): void {
  const parts = text.match(PARTS) ?? [''];
  const values: Record<string, string> = { [key]: String(parts.length) };
  parts.forEach((part, at) => {
    values[`${key}.${at}`] = part;
  });
  PropertiesService.getDocumentProperties().setProperties(values);
}

/** Deletes the text, and the parts that longer ones before it have left. */
export function deleteLargeProperty(key: string): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const name of properties.getKeys()) {
    if (name === key || name.startsWith(`${key}.`)) properties.deleteProperty(name);
  }
}
