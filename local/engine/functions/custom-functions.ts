import type { ErrorType } from '@univerjs/engine-formula';
import {
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { DateStyles } from '../cells/date-styles';
import { hasVolatileArgument } from '../formula/volatile-arguments';
import { Arguments } from './arguments';
import { ErrorMessages } from './error-messages';
import { Failure, thrownMessage } from './failure';
import type { FunctionRealm } from './function-realm';
import { referencedArea } from './read-reference';
import { type ResultContext, resultValue } from './result';
import type { VolatileCells } from './volatile-cells';

/** Where a custom function is called from. */
export interface Caller {
  sheetId: string;
  row: number;
  column: number;
  formula: string;
}

/** What one calculation shares: a realm, the arguments in it, what is known about the workbook. */
export interface Batch {
  realm: FunctionRealm;
  args: Arguments;
  volatile: VolatileCells;
}

export interface CustomFunctionOptions extends ResultContext {
  createRealm(): FunctionRealm;
  dateStyles(): DateStyles;
  volatileCells(): VolatileCells;
  timeoutMs: number;
}

const REFUSED = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

/** Calls the script's custom functions, in a fresh realm for each calculation. */
export class CustomFunctions {
  readonly messages = new ErrorMessages();
  /** The last call that failed. */
  lastFailure: { code: string; message: string } | undefined;
  private batch: Batch | undefined;

  constructor(private readonly options: CustomFunctionOptions) {}

  /** The next call starts with a fresh realm, and reads its ranges anew. */
  endBatch(): void {
    this.batch = undefined;
  }

  /** Answers the function's value, or an error value whose message is kept for the calling cell. */
  call(name: string, variants: readonly FunctionVariantType[], caller: Caller): BaseValueObject {
    try {
      const value = this.value(name, variants, caller);
      this.messages.delete(caller.sheetId, caller.row, caller.column);
      return value;
    } catch (thrown) {
      const message = thrownMessage(thrown);
      const code = thrown instanceof Failure ? thrown.code : '#ERROR!';
      this.messages.set(caller.sheetId, caller.row, caller.column, message);
      this.lastFailure = { code, message };
      return ErrorValueObject.create(code as ErrorType);
    }
  }

  private value(name: string, variants: readonly FunctionVariantType[], caller: Caller): BaseValueObject {
    this.batch ??= this.newBatch();
    const { realm, args, volatile } = this.batch;
    if (variants.some(isLostReference)) throw new Failure('#REF!', 'Reference does not exist.');
    if (hasVolatileArgument(caller.formula, name) || variants.some((variant) => isIn(volatile, variant))) {
      throw new Failure('#ERROR!', REFUSED);
    }
    return resultValue(realm.callFunction(name, args.list(variants), this.options.timeoutMs), this.options);
  }

  private newBatch(): Batch {
    const realm = this.options.createRealm();
    const args = new Arguments(realm, this.options.dateStyles(), this.options.zone);
    return { realm, args, volatile: this.options.volatileCells() };
  }
}

/** `#REF!` written as an argument itself: a reference to something deleted. */
function isLostReference(variant: FunctionVariantType): boolean {
  return variant.isError() && (variant as BaseValueObject & { getErrorType(): string }).getErrorType() === '#REF!';
}

function isIn(volatile: VolatileCells, variant: FunctionVariantType): boolean {
  if (!variant.isReferenceObject()) return false;
  const reference = variant as BaseReferenceObject;
  return volatile.isIn(reference.getSheetId(), referencedArea(reference));
}
