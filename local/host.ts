import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from './build-folder';
import { createClock } from './engine/dates/clock';
import { Engine } from './engine/engine';
import type { EngineEvents } from './engine/engine-events';
import { evaluate, type FormulaResult } from './engine/evaluate';
import { applyMutation } from './engine/page-mutations';
import { savedWorkbook } from './engine/saved-workbook';
import { CallCounters, type Counters } from './realm/counters';
import { Dispatcher, type Execution } from './realm/dispatcher';
import { type FunctionInfo, functionInfos } from './realm/function-info';
import { customFunctionRealm } from './realm/function-realm';
import type { HostOptions, RunOptions, RunResult } from './realm/host-options';
import type { OperationName } from './realm/operations';
import { readScriptProject, type ScriptProject } from './realm/script-project';
import { ScriptRunner } from './realm/script-runner';
import { ServiceState } from './realm/service-state';
import type { Ui } from './realm/state/shown-ui';
import type { Alert, Button, UiRequest } from './realm/ui-requests';
import type { Workbook } from './workbook';

export type { FormulaResult, Scalar } from './engine/evaluate';
export type { Counters } from './realm/counters';
export type { FunctionInfo } from './realm/function-info';
export type { HostOptions, RunOptions, RunResult } from './realm/host-options';
export type { Ui } from './realm/state/shown-ui';
export type { Alert, Button, Menu, MenuItem, Toast, UiRequest } from './realm/ui-requests';
export type { Engine };

export interface HostEvents extends Omit<EngineEvents, 'activate'> {
  ui: UiRequest;
}

const SCRIPT_TIMEOUT_MS = 6 * 60_000;
const CUSTOM_FUNCTION_TIMEOUT_MS = 30_000;

/** Runs the `dist/` folder of an Apps Script project, unmodified, in a real spreadsheet without Google. */
export class Host {
  readonly engine: Engine;
  /** The custom functions, as Sheets lists them. */
  readonly functions: FunctionInfo[];
  private readonly project: ScriptProject;
  private readonly services = readFileSync(join(buildFolder(), 'services.js'), 'utf8');
  private readonly callCounters = new CallCounters();
  private readonly state = new ServiceState((request) => this.tellUi(request));
  private readonly uiListeners = new Set<(request: UiRequest) => void>();
  private readonly dispatcher: Dispatcher;
  private readonly runner: ScriptRunner;
  private readonly userLocale: string;

  static async create(options: HostOptions): Promise<Host> {
    return new Host(options);
  }

  private constructor(options: HostOptions) {
    const { workbook } = options;
    this.project = readScriptProject(options.dist, options.filePushOrder);
    this.userLocale = workbook.locale.split('_')[0] ?? 'en';
    const clock = createClock(options.today, workbook.timeZone);
    const createRealm = () => this.functionRealm(clock.frozenAt);
    // Loading the script once shows at once whether it can be loaded, and what it defines.
    const trial = createRealm();
    this.functions = functionInfos(this.project.scripts).filter(({ name }) => trial.has(name));
    this.engine = new Engine({
      workbook,
      clock,
      functionNames: this.functions.map(({ name }) => name),
      createRealm,
      functionTimeoutMs: options.customFunctionTimeoutMs ?? CUSTOM_FUNCTION_TIMEOUT_MS,
    });
    this.dispatcher = new Dispatcher(this.engine, this.state, this.callCounters);
    this.runner = new ScriptRunner({
      project: this.project,
      services: this.services,
      dispatcher: this.dispatcher,
      locks: this.state.locks,
      userLocale: this.userLocale,
      frozenAt: clock.frozenAt,
      timeoutMs: options.scriptTimeoutMs ?? SCRIPT_TIMEOUT_MS,
    });
    this.engine.events.on('activate', (detail) => this.tellUi({ kind: 'activate', ...detail }));
  }

  get counters(): Counters {
    return this.callCounters;
  }

  /** What scripts have shown so far. */
  get ui(): Ui {
    return this.state.ui;
  }

  /** Answers alerts; unless set, every alert is answered at once with OK or YES. */
  set answerAlert(answer: (alert: Alert) => Promise<Button>) {
    this.state.answerAlert = answer;
  }

  /** Calculates a formula as if it stood in a cell of its own, and leaves no trace. */
  evaluate(formula: string): Promise<FormulaResult> {
    return evaluate(this.engine, formula);
  }

  /** Runs a script function as a menu or google.script.run does; rejects with an Error that has the script error's name and message. */
  run(functionName: string, args: unknown[] = [], options: RunOptions = {}): Promise<RunResult> {
    return this.runner.run(functionName, args, options);
  }

  /** The workbook as it stands: what formulas spill as values where they stand. */
  save(): Workbook {
    return savedWorkbook(this.engine);
  }

  /** Resolves when no calculation is pending. */
  settle(): Promise<void> {
    return this.engine.settle();
  }

  /** Answers a function that takes the listener away again. */
  on<Event extends keyof HostEvents>(event: Event, listener: (detail: HostEvents[Event]) => void): () => void {
    if (event !== 'ui') return this.engine.events.on(event as keyof EngineEvents, listener as never);
    const told = listener as (request: UiRequest) => void;
    this.uiListeners.add(told);
    return () => this.uiListeners.delete(told);
  }

  /** A mutation made by the page's grid. */
  applyMutation(id: string, params: object): void {
    applyMutation(this.engine, id, params);
  }

  async dispose(): Promise<void> {
    await this.runner.dispose();
    this.engine.dispose();
  }

  private functionRealm(frozenAt: number | null) {
    const execution: Execution = { id: 0, mode: 'custom function', calls: 0 };
    return customFunctionRealm({
      project: this.project,
      services: this.services,
      userLocale: this.userLocale,
      frozenAt,
      ask: (method, operation, args) => this.dispatcher.serveNow(execution, method, operation as OperationName, args),
      released: () => this.state.locks.releaseAll(execution.id),
    });
  }

  private tellUi(request: UiRequest): void {
    for (const listener of this.uiListeners) listener(request);
  }
}
