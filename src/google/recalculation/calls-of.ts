/** Tells formulas that call one of the functions: not those that only mention its name in a text or a tab's name. */
export function callsOf(functionNames: readonly string[]): (formula: string) => boolean {
  const call = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${functionNames.join('|')})\\s*\\(`, 'iu');
  return (formula) => call.test(formula.replace(QUOTED, '""'));
}

/** Texts and names of tabs, in which a doubled quote stands for one. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
