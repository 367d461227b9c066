import { CommandType, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { Engine } from './engine';
import { enterFormulas, withTypedFormulas } from './entered-formulas';
import { fitRows } from './fit-rows';
import { followGrid } from './follow-grid';
import { followSheets } from './follow-sheets';

/** Keeps everything beside Univer in step with what happens in it, and tells views about it. */
export function followMutations(engine: Engine): void {
  engine.commands.beforeCommandExecuted((command) => {
    if (isOurs(engine, command)) enterFormulas(engine, command);
  });
  engine.commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || !isOurs(engine, command)) return;
    followGrid(engine, command);
    followSheets(engine, command);
    if (isForViews(command, options) && engine.events.hasListeners('mutation')) {
      engine.events.emit('mutation', { id: command.id, params: withTypedFormulas(command.params ?? {}) });
    }
    // The page fits the rows that are changed there.
    if (!options?.fromSync) fitRows(engine, command);
  });
}

function isOurs(engine: Engine, { id, params }: Readonly<ICommandInfo>): boolean {
  return id === SetArrayFormulaDataMutation.id || (params as { unitId?: string } | undefined)?.unitId === engine.unitId;
}

function isForViews({ id }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (options?.fromSync) return false;
  if (id === SetArrayFormulaDataMutation.id) return true;
  // Univer writes formulas once more before each write, for its own books.
  const isBookkeeping = options?.fromFormula && !options.applyFormulaCalculationResult;
  return id.startsWith('sheet.mutation.') && !isBookkeeping;
}
