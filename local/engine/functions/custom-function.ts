import { BaseFunction, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import type { Caller } from './custom-functions';

export type CallCustomFunction = (
  name: string,
  variants: readonly FunctionVariantType[],
  caller: Omit<Caller, 'formula'>,
) => BaseValueObject;

/**
 * A class of Univer's for one custom function. (Univer's own way to register one hands over a blank as 0,
 * a date as its serial number, and ends the process when the function throws.)
 */
export function customFunction(name: string, call: CallCustomFunction): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;
    override needsReferenceObject = true;

    /** A text in quotes stays a text, such as "2026-04". */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      return call(name, variants, { sheetId: this.subUnitId ?? '', row: this.row, column: this.column });
    }
  };
}
