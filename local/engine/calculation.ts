import type { ICommandService, Injector } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const LONGEST_WAIT_MS = 10 * 60_000;
const LOOK_AGAIN_MS = 1_000;

/**
 * Knows whether a calculation is pending. Univer collects changes for 100 ms before it calculates, and says nothing
 * when nothing needs calculating, so changes are counted here against the sessions that have ended.
 */
export class Calculation {
  /** Changes that call for a calculation, so far; loading the workbook is the first. */
  private changes = 1;
  private changesAtStart = 0;
  private calculated = 0;
  private waiting: (() => void)[] = [];

  constructor(commands: ICommandService, injector: Injector, onStart: () => void, onEnd: () => void) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.changesAtStart = this.changes;
        onStart();
      } else if (dirtying.get(command.id) && !isStyleOrResult(command, options)) {
        this.changes++;
      }
    });
    injector.get(FormulaCalculationSessionService).state$.subscribe((state) => {
      const hasEnded = state.stopped || state.completed || state.resultEmitted;
      if (!state.started || !state.resultApplied || !hasEnded) return;
      this.calculated = this.changesAtStart;
      onEnd();
      for (const wake of this.waiting.splice(0)) wake();
    });
  }

  get isPending(): boolean {
    return this.calculated < this.changes;
  }

  /** Resolves when every change so far is calculated and its results stand in the cells. */
  async settle(): Promise<void> {
    const end = Date.now() + LONGEST_WAIT_MS;
    while (this.isPending) {
      if (Date.now() > end) throw new Error('the calculation did not come to an end');
      await new Promise<void>((resolve) => {
        const again = setTimeout(resolve, LOOK_AGAIN_MS);
        this.waiting.push(() => {
          clearTimeout(again);
          resolve();
        });
      });
    }
  }
}

function isStyleOrResult(
  command: { id: string; params?: object },
  options: { onlyLocal?: boolean } | undefined,
): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || (command.params as { trigger?: string }).trigger === SetStyleCommand.id;
}
