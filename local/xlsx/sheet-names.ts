const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** A name for each sheet that Excel takes: at most 31 characters, none of `[]:*?/\`, unique whatever the case. */
export function excelSheetNames(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  for (const name of names) {
    const base = name.replace(FORBIDDEN, ' ').replace(/^'|'$/g, '’').trim() || 'Sheet';
    let candidate = base.slice(0, LONGEST);
    for (let n = 2; taken.has(candidate.toLowerCase()) || candidate.toLowerCase() === 'history'; n++) {
      const suffix = ` ${n}`;
      candidate = base.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    renamed.set(name, candidate);
  }
  return renamed;
}
