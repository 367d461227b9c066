import {
  DEFAULT_STYLES,
  ICommandService,
  type Injector,
  LifecycleService,
  LifecycleStages,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { FunctionInfo } from '../../server/protocol';
import { functionHelp } from './function-help';
import { registerPlugins } from './register-plugins';
import { gridTexts } from './texts';

/** The spreadsheet on the page: what reads and drives it takes it from here. */
export interface Grid {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly injector: Injector;
}

export async function createGrid(
  container: HTMLElement,
  snapshot: object,
  functions: readonly FunctionInfo[],
): Promise<Grid> {
  // Cells without a style of their own are written as in Sheets.
  DEFAULT_STYLES.fs = 10;
  const univer = new Univer({ ...gridTexts, logLevel: LogLevel.ERROR });
  registerPlugins(univer, container, functionHelp(functions));
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { unitId: workbook.getUnitId(), workbook, commands: injector.get(ICommandService), injector };
}
