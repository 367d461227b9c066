import type { ICommandService, Injector, IWorkbookData, Workbook as UniverWorkbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area, Chart } from '../workbook';
import { Calculation } from './calculation';
import { DateStyles } from './cells/date-styles';
import { type LocaleFacts, localeFacts } from './cells/locale-facts';
import { ChartStore } from './chart-store';
import type { Clock } from './dates/clock';
import { formulaContext } from './dialect';
import { Emitter } from './emitter';
import type { EngineEvents } from './engine-events';
import type { EngineOptions } from './engine-options';
import { cellProblem } from './error-sentences';
import { followMutations } from './follow-mutations';
import type { FormulaContext } from './formula/engine-formula';
import type { Caller } from './functions/custom-functions';
import { CustomFunctions } from './functions/custom-functions';
import { functionClasses } from './functions/function-classes';
import { VolatileCells } from './functions/volatile-cells';
import { loadSnapshot } from './load-snapshot';
import { MetadataStore } from './metadata-store';
import { NoteStore } from './note-store';
import { startUniver } from './univer';
import { spillMutation, viewSnapshot } from './view-snapshot';
import { WorkbookSheets } from './workbook-sheets';

let started = 0;

/** The spreadsheet: a workbook in headless Univer, with what Univer lacks kept beside it. */
export class Engine extends WorkbookSheets {
  /** Univer keeps caches by this id for all workbooks of a process. */
  readonly unitId = `workbook-${++started}`;
  readonly timeZone: string;
  readonly localeName: string;
  readonly locale: LocaleFacts;
  readonly clock: Clock;
  readonly context: FormulaContext;
  readonly functions: CustomFunctions;
  readonly commands: ICommandService;
  readonly injector: Injector;
  readonly workbook: UniverWorkbook;
  readonly formulas: FormulaDataModel;
  readonly dateStyles: DateStyles;
  readonly notes: NoteStore;
  readonly chartStore = new ChartStore((sheetId, charts) =>
    this.events.emit('charts', { sheetId, charts: [...charts] }),
  );
  readonly metadata = new MetadataStore();
  readonly events = new Emitter<EngineEvents>();
  /** Where the user is: what getActiveSheet and getActiveRange answer. */
  selection: { sheetId: string; area: Area };
  /** Without any formula there is never anything to wait for. */
  hasFormulas: boolean;
  /** Set by the page, when it lets several cells share one formula. */
  hasSharedFormulas = false;
  /** A formula being evaluated on its own, outside of every cell. */
  evaluated: string | undefined;
  readonly dispose: () => void;
  private readonly calculation: Calculation;

  constructor({ workbook, clock, functionNames, createRealm, functionTimeoutMs }: EngineOptions) {
    super();
    this.timeZone = workbook.timeZone;
    this.localeName = workbook.locale;
    this.locale = localeFacts(workbook.locale);
    this.clock = clock;
    let sheetNames = () => workbook.sheets.map(({ name }) => name);
    this.context = formulaContext(() => sheetNames(), this.locale.decimal === ',');
    this.functions = new CustomFunctions({
      createRealm,
      dateStyles: () => this.dateStyles,
      volatileCells: () => new VolatileCells(() => this.formulas.getFormulaData()[this.unitId] ?? {}),
      timeoutMs: functionTimeoutMs,
      zone: this.timeZone,
      datePattern: this.locale.datePattern,
    });
    const clockContext = { ...this.locale, clock, zone: this.timeZone };
    const classes = functionClasses(functionNames, this.functions, (cell) => this.callerAt(cell), clockContext);
    const univer = startUniver(classes, () => loadSnapshot(this.unitId, workbook, this.context));
    ({ commands: this.commands, injector: this.injector, workbook: this.workbook, dispose: this.dispose } = univer);
    sheetNames = () => this.workbook.getSheets().map((sheet) => sheet.getName());
    this.formulas = this.injector.get(FormulaDataModel);
    this.dateStyles = new DateStyles(this.workbook.getStyles());
    this.notes = new NoteStore(this.unitId, this.commands, this.injector);
    for (const { id, charts, metadata } of workbook.sheets) {
      this.sheetIds.toNumber(id);
      this.chartStore.load(id, charts);
      for (const { key, value, row = null } of metadata) {
        this.metadata.add({ key, value, sheetId: id, row, visibility: 'DOCUMENT' });
      }
    }
    this.hasFormulas = workbook.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula)));
    this.selection = { sheetId: this.firstVisibleId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.rememberSheetNames();
    const endBatch = () => this.functions.endBatch();
    this.calculation = new Calculation(this.commands, this.injector, endBatch, endBatch);
    followMutations(this);
  }

  get charts(): ReadonlyMap<string, readonly Chart[]> {
    return this.chartStore.bySheet;
  }

  /** What an error cell says when the pointer rests on it. Rows and columns count from 0. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    return cellProblem(this, sheetId, row, column);
  }

  /** For a view of the workbook; `spillMutation()` is to be applied to it at once. */
  snapshot(): IWorkbookData {
    return viewSnapshot(this);
  }

  spillMutation(): { id: string; params: object } {
    return spillMutation(this);
  }

  /** Moves the user: to be told by the page. */
  select(sheetId: string, area: Area): void {
    this.selection = { sheetId, area };
  }

  /** Whether what stands on a sheet may change when everything is calculated. */
  awaitsResultsOn(sheetId: string): boolean {
    if (!this.hasFormulas || !this.calculation.isPending) return false;
    let found = false;
    this.sheet(sheetId)
      .getCellMatrix()
      .forValue((_row, _column, cell) => {
        found = Boolean(cell?.f || cell?.si);
        return !found;
      });
    return found;
  }

  /** Resolves when everything so far is calculated. */
  async settle(): Promise<void> {
    if (this.hasFormulas) await this.calculation.settle();
  }

  private callerAt(cell: Omit<Caller, 'formula'>): Caller {
    if (this.evaluated !== undefined) return { sheetId: '', row: 0, column: 0, formula: this.evaluated };
    return { ...cell, formula: this.formulaAt(cell.sheetId, cell.row, cell.column) };
  }
}
