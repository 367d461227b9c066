import type { ICellData } from '@univerjs/core';
import { engineFormula, type FormulaContext } from './engine-formula';
import { reopenRange } from './open-range';
import { quoteSheet, tokenize } from './token';

/** What a formula cell remembers about the way it was typed, in Univer's field for custom data. */
export interface FormulaOrigin {
  typed: string;
  /** The engine's text for it: when the cell's formula differs, the engine has rewritten it since. */
  engine: string;
}

/** The part of a cell that makes it a formula cell. */
export function formulaCell(typed: string, context: FormulaContext): Pick<ICellData, 'f' | 'custom'> {
  const engine = engineFormula(typed, context);
  const origin: FormulaOrigin = { typed, engine };
  return { f: engine, custom: { ...origin } };
}

/** A cell's formula as its author sees it; `undefined` when it has none. */
export function typedFormula(cell: ICellData): string | undefined {
  if (!cell.f) return undefined;
  const origin = formulaOrigin(cell);
  return origin?.engine === cell.f ? origin.typed : reopenedFormula(cell.f);
}

/** How a cell's formula was typed, unless the engine has rewritten it since. */
export function formulaOrigin(cell: ICellData): FormulaOrigin | undefined {
  const origin = cell.custom as Partial<FormulaOrigin> | null | undefined;
  return typeof origin?.typed === 'string' && typeof origin.engine === 'string'
    ? { typed: origin.typed, engine: origin.engine }
    : undefined;
}

/** A formula in the engine's dialect with its ranges open again where they were. */
export function reopenedFormula(engine: string): string {
  const parts = tokenize(engine).map(({ kind, text, sheet, area = '' }) => {
    const reopened = kind === 'reference' ? reopenRange(area) : area;
    if (reopened === area) return text;
    return sheet === undefined ? reopened : `${quoteSheet(sheet)}!${reopened}`;
  });
  return `=${parts.join('')}`;
}
