/**
 * Whether two of the texts are equal, blank ones aside. A table of own hashes: putting 100,000 ids into a Set costs more
 * than working out a KPI.
 */
export function hasDuplicates(texts: readonly string[]): boolean {
  const bits = Math.ceil(Math.log2(Math.max(1, texts.length))) + 1;
  const mask = 2 ** bits - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  const hashes = new Int32Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    if (text === '') continue;
    const hash = hashOf(text);
    hashes[i] = hash;
    let slot = hash & mask;
    for (; table[slot]! >= 0; slot = (slot + 1) & mask) {
      const other = table[slot]!;
      if (hashes[other] === hash && texts[other] === text) return true;
    }
    table[slot] = i;
  }
  return false;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
