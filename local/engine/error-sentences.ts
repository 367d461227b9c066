import { IFunctionService } from '@univerjs/engine-formula';
import { isErrorCell } from './cells/cell-value';
import type { Engine } from './engine';
import { missingSheet } from './formula/engine-formula';
import { tokenize } from './formula/token';

const SENTENCES: Record<string, string> = {
  '#N/A': 'The value is not available.',
  '#DIV/0!': 'A division by zero.',
  '#VALUE!': 'An argument has the wrong type.',
  '#REF!': 'Reference does not exist.',
  '#NAME?': 'Unknown function or name.',
  '#NUM!': 'A number is out of range.',
  '#NULL!': 'The ranges do not intersect.',
  '#ERROR!': 'Formula parse error.',
  '#SPILL!': 'Array result was not expanded because it would overwrite data.',
  '#CYCLE!': 'Circular dependency detected.',
};

/** Why a formula shows an error that no custom function has explained. */
export function formulaProblem(formula: string, error: unknown, { context, injector }: Engine): string | undefined {
  const missing = missingSheet(formula, context);
  if (missing !== undefined) return `Unresolved sheet name '${missing}'.`;
  if (error === '#NAME?') {
    const functions = injector.get(IFunctionService);
    const unknown = tokenize(formula).find(
      ({ kind, text }) => kind === 'function' && !functions.hasExecutor(text.toUpperCase()),
    );
    if (unknown) return `Unknown function: '${unknown.text}'.`;
  }
  return SENTENCES[String(error)];
}

/** What an error cell says when the pointer rests on it. */
export function cellProblem(engine: Engine, sheetId: string, row: number, column: number): string | undefined {
  const { cell } = engine.layers(sheetId).at(row, column);
  if (!isErrorCell(cell)) return undefined;
  const thrown = engine.functions.messages.get(sheetId, row, column);
  return thrown ?? formulaProblem(engine.formulaAt(sheetId, row, column), cell?.v, engine);
}
