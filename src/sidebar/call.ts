import type {
  GenerateRequest,
  GenerateResult,
  MapColumnRequest,
  Progress,
  RecogniseRequest,
  SidebarState,
  TabRecognition,
} from '../app/api';
import { isLostConnection } from './failure';

/** The functions of the script that the sidebar calls. */
interface Server {
  sidebarState(): SidebarState;
  sidebarRecognise(request: RecogniseRequest): TabRecognition;
  sidebarMapColumn(request: MapColumnRequest): TabRecognition;
  sidebarGenerate(request: GenerateRequest): GenerateResult;
  sidebarProgress(request: { runId: string }): Progress | null;
  sidebarCancel(request: { runId: string }): void;
  sidebarShowSheet(request: { sheetId: number }): void;
  sidebarInsertFormula(request: { name: string; tab: string | null }): { cell: string };
}
type Name = keyof Server;

type Runner = {
  withSuccessHandler(handler: (answer: never) => void): Runner;
  withFailureHandler(handler: (reason: unknown) => void): Runner;
} & Record<Name, (request?: unknown) => void>;

declare const google: { script: { run: Runner } } | undefined;

/** Google ends an execution after six minutes; some more pass before its answer is here. */
const patience: Partial<Record<Name, number>> = { sidebarGenerate: 390_000, sidebarProgress: 30_000 };
const usualPatience = 90_000;
/** Reading twice does no harm; writing twice might. */
const isRepeatable = (name: Name) => name === 'sidebarState' || name === 'sidebarRecognise';

/** Calls a function of the script. Fails with whatever Google gives; `inWords` says it to people. */
export async function call<N extends Name>(name: N, ...request: Parameters<Server[N]>): Promise<ReturnType<Server[N]>> {
  try {
    return await callOnce(name, request[0]);
  } catch (reason) {
    if (isRepeatable(name) && isLostConnection(reason)) return callOnce(name, request[0]);
    throw reason;
  }
}

function callOnce<N extends Name>(name: N, request: unknown): Promise<ReturnType<Server[N]>> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') throw new Error('no google.script');
    const timer = setTimeout(() => reject(new Error('TimeoutError')), patience[name] ?? usualPatience);
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        resolve(answer);
      })
      .withFailureHandler((reason) => {
        clearTimeout(timer);
        reject(reason);
      });
    if (request === undefined) runner[name]();
    else runner[name](request);
  });
}
