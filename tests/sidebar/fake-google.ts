import type { GenerateResult, SidebarState, TabRecognition } from '../../src/app/api';

/** What the fake script knows, and how it behaves. A test may change it while the page is open, as `window.fake`. */
export interface Fake {
  state: SidebarState;
  recognitions: Record<string, TabRecognition>;
  result: GenerateResult;
  /** Milliseconds until an answer, by function; `*` for all others. */
  delays: Record<string, number>;
  /** Messages that calls fail with, by function. A number of times to fail may stand before it: `1 NetworkError…`. */
  failures: Record<string, string>;
  /** Milliseconds that each step of making reports takes. */
  stepTime: number;
  calls: { name: string; request: unknown }[];
}

declare global {
  interface Window {
    fake: Fake;
  }
}

/** Runs in the page, before its own script: a `google.script.run` that takes and gives JSON values only, later. */
export function installFakeGoogle(fake: Fake): void {
  const steps = ['Reading Deals', 'Computing KPI Summary', 'Computing Forecast', 'Writing the sheets'];
  let step = -1;
  let isCancelled = false;
  window.fake = fake;

  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const server: Record<string, (request: never) => unknown> = {
    sidebarState: () => fake.state,
    sidebarRecognise: ({ tab }: { tab: string }) => fake.recognitions[tab],
    sidebarMapColumn: ({ tab, header, field }: { tab: string; header: string; field: string | null }) => {
      const old = fake.recognitions[tab]!;
      const columns = old.columns.map((column) =>
        column.header === header ? { ...column, field, chosen: true } : column,
      );
      const questions = old.questions.filter((question) => !question.includes(header));
      const recognition = { ...old, columns, questions, summary: '8,800 deals: 4,200 won, 2,500 lost, 2,100 open' };
      fake.recognitions[tab] = recognition;
      return recognition;
    },
    sidebarGenerate: async () => {
      isCancelled = false;
      for (step = 0; step < steps.length && !isCancelled; step++) await later(fake.stepTime);
      step = -1;
      return isCancelled ? { ...fake.result, written: fake.result.written.slice(0, 1), cancelled: true } : fake.result;
    },
    sidebarProgress: () => (step < 0 ? null : { step: steps[step], done: step, of: steps.length }),
    sidebarCancel: () => {
      isCancelled = true;
    },
    sidebarShowSheet: () => undefined,
    sidebarInsertFormula: () => ({ cell: 'B4' }),
  };

  const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  function failureOf(name: string): string | undefined {
    const failure = fake.failures[name];
    const times = failure?.match(/^(\d+) /)?.[1];
    if (!failure || times === undefined) return failure;
    if (times === '0') return undefined;
    fake.failures[name] = failure.replace(times, String(Number(times) - 1));
    return failure.slice(times.length + 1);
  }
  async function answer(name: string, request: unknown) {
    fake.calls.push({ name, request: copy(request) });
    await later(fake.delays[name] ?? fake.delays['*'] ?? 0);
    const failure = failureOf(name);
    if (failure !== undefined) throw new Error(failure);
    return copy((await server[name]!(copy(request) as never)) ?? null);
  }
  type Handler = (value: unknown) => void;
  const runner = (onSuccess?: Handler, onFailure?: Handler): unknown =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(onSuccess, handler);
          return (request: unknown) => void answer(name, request).then(onSuccess, onFailure);
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner() } } });
}
