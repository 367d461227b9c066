import { letters } from '../google/a1';

/** A function's usage over a tab of this spreadsheet; `;` between arguments works in every locale. */
export function exampleFormula(usage: string, tab: string, columns: number): string {
  const range = `'${tab.replace(/'/g, "''")}'!A:${letters(columns - 1)}`;
  return usage.replace('Deals!A:K', () => range).replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === ',' ? ';' : part));
}
