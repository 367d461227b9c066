import type { Engine } from '../engine/engine';
import { engineOperations } from '../engine/operations';
import { ServiceError } from '../engine/operations/handler';
import type { CallCounters } from './counters';
import { OPERATION_KINDS } from './operation-kinds';
import type { OperationArgs, OperationName } from './operations';
import type { ServiceState } from './service-state';

/** One run of a script function, or the custom functions of one calculation. */
export interface Execution {
  id: number;
  mode: 'script' | 'custom function';
  /** Counted calls so far. */
  calls: number;
  failAtCall?: number;
  failAfter?: boolean;
  failOnwards?: boolean;
}

const BROKEN = 'Service Spreadsheets failed while accessing document.';

/** Carries out what the services of a realm ask for: counts it, refuses what is not permitted, answers in JSON. */
export class Dispatcher {
  constructor(
    private readonly engine: Engine,
    private readonly state: ServiceState,
    private readonly counters: CallCounters,
  ) {}

  /** For scripts: waits for calculations, locks and the user. */
  async serve(execution: Execution, method: string, operation: OperationName, args: string): Promise<string> {
    return answered(async () => {
      const given = JSON.parse(args) as never;
      const fails = this.count(execution, method, operation, given);
      const isFirst = execution.calls === execution.failAtCall;
      if (fails && !(isFirst && execution.failAfter)) throw new ServiceError(BROKEN);
      if (this.seesResults(operation, given)) await this.engine.settle();
      const result = await this.carryOut(execution, operation, given);
      if (fails) throw new ServiceError(BROKEN);
      return result;
    });
  }

  /** For custom functions, which run in the middle of a calculation: nothing is waited for. */
  serveNow(execution: Execution, method: string, operation: OperationName, args: string): string {
    try {
      const given = JSON.parse(args) as never;
      this.count(execution, method, operation, given);
      refuse(method, operation);
      if (operation === 'lock.acquire') {
        const { store } = given as OperationArgs<'lock.acquire'>;
        return success(this.state.locks.tryNow(store, execution.id));
      }
      return success(this.carryOut(execution, operation, given));
    } catch (error) {
      return failure(error);
    }
  }

  /** Answers whether the call is the one that is meant to fail. */
  private count(execution: Execution, method: string, operation: OperationName, args: unknown): boolean {
    const counted = this.counters.count(OPERATION_KINDS[operation], method, this.sheetName(args));
    if (!counted) return false;
    execution.calls++;
    const { calls, failAtCall = Number.POSITIVE_INFINITY, failOnwards } = execution;
    return failOnwards ? calls >= failAtCall : calls === failAtCall;
  }

  /** Whether a script may see by this operation what formulas calculate; only those on the same sheet can show there. */
  private seesResults(operation: OperationName, args: unknown): boolean {
    if (operation === 'flush') return true;
    if (operation === 'cells.copy') {
      const { from, what } = args as OperationArgs<'cells.copy'>;
      return what !== 'formats' && what !== 'column widths' && this.engine.awaitsResultsOn(from.sheetId);
    }
    if (OPERATION_KINDS[operation] !== 'content' && operation !== 'sheet.extent') return false;
    return this.engine.awaitsResultsOn((args as { sheetId: string }).sheetId);
  }

  private sheetName(args: unknown): string | undefined {
    const { sheetId, to } = args as { sheetId?: string; to?: { sheetId: string } };
    const id = to?.sheetId ?? sheetId;
    return typeof id === 'string' ? this.engine.workbook.getSheetBySheetId(id)?.getName() : undefined;
  }

  private carryOut(execution: Execution, operation: OperationName, args: never): unknown {
    if (operation in engineOperations) {
      return engineOperations[operation as keyof typeof engineOperations](this.engine, args);
    }
    return this.state.carryOut(execution.id, operation, args);
  }
}

function refuse(method: string, operation: OperationName): void {
  const kind = OPERATION_KINDS[operation];
  if (kind !== 'write' && kind !== 'ui') return;
  throw new ServiceError(`You do not have permission to call ${method.split('.')[1]}`);
}

async function answered(run: () => Promise<unknown>): Promise<string> {
  try {
    return success(await run());
  } catch (error) {
    return failure(error);
  }
}

function success(result: unknown): string {
  return JSON.stringify({ result });
}

function failure(error: unknown): string {
  return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
}
