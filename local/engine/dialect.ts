import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { FormulaContext } from './formula/engine-formula';

/** What formulas of a workbook are read by: its sheets' names in any case, its locale, Univer's parser. */
export function formulaContext(sheetNames: () => readonly string[], decimalComma: boolean): FormulaContext {
  const lexer = new LexerTreeBuilder();
  return {
    decimalComma,
    sheetNamed: (name) => sheetNames().find((existing) => existing.toLowerCase() === name.toLowerCase()),
    parses: (engine) => typeof lexer.treeBuilder(engine) === 'object',
  };
}
