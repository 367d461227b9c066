import { quoteSheet } from './a1';

/** A formula whose references follow sheets that had to be renamed. */
export function renameReferences(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(REFERENCE, (all, text?: string, quoted?: string, plain?: string) => {
    if (text !== undefined) return all;
    const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
    const other = renamed.get(name);
    return other === undefined || other === name ? all : `${quoteSheet(other)}!`;
  });
}

const REFERENCE = /("(?:[^"]|"")*")|'((?:[^']|'')*)'!|([\p{L}\d_.]+)!/gu;
