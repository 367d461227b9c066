/**
 * Whether two of the texts are equal, blank ones aside. A table of own hashes: putting 100,000 ids into a Set costs more
 * than all the rest of a KPI.
 */
export function hasDuplicates(count: number, textAt: (place: number) => string): boolean {
  const bits = Math.ceil(Math.log2(Math.max(1, count))) + 1;
  const mask = 2 ** bits - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  const hashes = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const text = textAt(place);
    if (text === '') continue;
    const hash = hashOf(text);
    hashes[place] = hash;
    let slot = hash & mask;
    for (; table[slot]! >= 0; slot = (slot + 1) & mask) {
      if (hashes[table[slot]!] === hash && textAt(table[slot]!) === text) return true;
    }
    table[slot] = place;
  }
  return false;
}

/** FNV-1a over the characters, its high bits folded in. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
