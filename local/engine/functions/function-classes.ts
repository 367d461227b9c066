import type { FunctionVariantType } from '@univerjs/engine-formula';
import type { FunctionClass } from '../univer';
import { type ClockContext, clockFunctions } from './clock-functions';
import { customFunction } from './custom-function';
import type { Caller, CustomFunctions } from './custom-functions';

/** The classes of ours for Univer: the script's custom functions, TODAY and NOW. */
export function functionClasses(
  names: readonly string[],
  functions: CustomFunctions,
  callerOf: (cell: Omit<Caller, 'formula'>) => Caller,
  clock: ClockContext,
): FunctionClass[] {
  const call = (name: string, variants: readonly FunctionVariantType[], cell: Omit<Caller, 'formula'>) =>
    functions.call(name, variants, callerOf(cell));
  return [
    ...names.map((name): FunctionClass => [customFunction(name, call), name.toUpperCase()]),
    ...clockFunctions(clock),
  ];
}
