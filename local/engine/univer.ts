import {
  ICommandService,
  type Injector,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { type BaseFunction, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SetWorksheetRightToLeftMutation, UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { clampOpenRanges } from './functions/clamp-open-ranges';

export type FunctionClass = [new (name: string) => BaseFunction, string];

/** A running Univer without a screen, with one workbook. */
export interface RunningUniver {
  commands: ICommandService;
  injector: Injector;
  workbook: Workbook;
  dispose(): void;
}

/** Starts Univer with functions of our own (they replace built-in ones of the same name) and loads a workbook; all its formulas get calculated. */
export function startUniver(functions: readonly FunctionClass[], snapshot: () => IWorkbookData): RunningUniver {
  clampOpenRanges();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...functions] });
  univer.registerPlugin(UniverSheetsPlugin, {});
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNotePlugin, {});
  const injector = univer.__getInjector();
  // Univer has this one and forgets to register it.
  injector.get(ICommandService).registerCommand(SetWorksheetRightToLeftMutation);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot());
  return { commands: injector.get(ICommandService), injector, workbook, dispose: () => univer.dispose() };
}
