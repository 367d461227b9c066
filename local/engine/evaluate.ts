import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type CalculateFormulaService,
  type ErrorValueObject,
  type FunctionVariantType,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { cellValue, isErrorCell } from './cells/cell-value';
import { isDateFormat } from './cells/number-format';
import { serialToWallTime } from './dates/serial-date';
import type { Engine } from './engine';
import { formulaProblem } from './error-sentences';
import { engineFormula, UNPARSABLE, UNRESOLVED } from './formula/engine-formula';
import { referencedArea, referencedCells } from './functions/read-reference';

/** A date in the spreadsheet's zone; `time` (`HH:mm:ss`) only when it is not midnight. */
export interface DateValue {
  date: string;
  time?: string;
}

export type Scalar = number | string | boolean | DateValue;

/** Rows when the formula spills. A blank is `''`; an error inside of a spill is its text, such as `#N/A`. */
export type FormulaResult = { value: Scalar | Scalar[][] } | { error: string; message: string };

const running = new WeakMap<Engine, Promise<unknown>>();

/** Calculates a formula as if it stood on the active sheet, without writing it anywhere; one after the other. */
export function evaluate(engine: Engine, formula: string): Promise<FormulaResult> {
  const before = running.get(engine) ?? Promise.resolve();
  const result = before.then(() => evaluateAlone(engine, formula));
  running.set(
    engine,
    result.catch(() => undefined),
  );
  return result;
}

async function evaluateAlone(engine: Engine, formula: string): Promise<FormulaResult> {
  const typed = formula.startsWith('=') ? formula : `=${formula}`;
  await engine.settle();
  engine.functions.lastFailure = undefined;
  const engineText = engineFormula(typed, engine.context);
  if (engineText === UNRESOLVED || engineText === UNPARSABLE) return failed(engine, typed, engineText.slice(1));
  engine.evaluated = typed;
  engine.functions.endBatch();
  try {
    return asResult(engine, typed, await calculate(engine, engineText));
  } finally {
    engine.evaluated = undefined;
    engine.functions.endBatch();
  }
}

async function calculate(
  { injector, unitId, sheets, selection }: Engine,
  formula: string,
): Promise<FunctionVariantType> {
  const runtime = injector.get(IFormulaRuntimeService);
  const sheet = sheets.find((each) => each.getSheetId() === selection.sheetId) ?? sheets[0]!;
  injector.get(IFormulaCurrentConfigService).loadDataLite();
  runtime.reset();
  runtime.setCurrent(0, 0, sheet.getRowCount(), sheet.getColumnCount(), sheet.getSheetId(), unitId);
  const service = injector.get(ICalculateFormulaService) as CalculateFormulaService;
  const result = (await service.calculate(formula)) as FunctionVariantType;
  runtime.reset();
  return result;
}

function asResult(engine: Engine, typed: string, result: FunctionVariantType): FormulaResult {
  const rows = result.isReferenceObject() ? referenceRows(result as BaseReferenceObject, engine) : valueRows(result);
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only && typeof only === 'object' && 'error' in only) return failed(engine, typed, only.error);
  if (only !== undefined) return { value: only };
  return { value: rows.map((row) => row.map((cell) => (isError(cell) ? cell.error : cell))) };
}

type Answer = Scalar | { error: string };

function isError(answer: Answer): answer is { error: string } {
  return typeof answer === 'object' && 'error' in answer;
}

function failed(engine: Engine, typed: string, code: string): FormulaResult {
  const shown = cellValue({ v: code });
  const thrown = engine.functions.lastFailure;
  const message = thrown?.code === shown ? thrown.message : formulaProblem(typed, code, engine);
  return { error: String(shown), message: message ?? String(shown) };
}

function referenceRows(reference: BaseReferenceObject, { dateStyles }: Engine): Answer[][] {
  const area = referencedArea(reference);
  const cells = referencedCells(reference);
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column): Answer => {
      const { cell, style } = cells.at(area.row + row, area.column + column);
      const value = cellValue(cell);
      if (isErrorCell(cell)) return { error: String(value) };
      return typeof value === 'number' && dateStyles.isDate(style) ? serialToWallTime(value) : value;
    }),
  );
}

function valueRows(variant: FunctionVariantType): Answer[][] {
  const value = variant as BaseValueObject;
  if (!value.isArray()) return [[answer(value)]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_r, row) =>
    Array.from({ length: array.getColumnCount() }, (_c, column) => answer(array.get(row, column))),
  );
}

function answer(value: Nullable<BaseValueObject>): Answer {
  if (!value || value.isNull()) return '';
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  const plain = value.getValue();
  return typeof plain === 'number' && isDateFormat(value.getPattern()) ? serialToWallTime(plain) : plain;
}
