import { useRef, useState } from 'preact/hooks';
import type { GenerateRequest, GenerateResult, Progress } from '../app/api';
import { call } from './call';
import { inWords } from './failure';

/** One making of reports: how far it is, and how it ended. */
export interface Run {
  isRunning: boolean;
  isStopping: boolean;
  progress: Progress | null;
  result: GenerateResult | null;
  failure: string | null;
  /** Answers the result, or `null` when it failed. */
  start(request: Omit<GenerateRequest, 'runId'>): Promise<GenerateResult | null>;
  cancel(): Promise<void>;
}

type Standing = Omit<Run, 'start' | 'cancel'>;
const idle: Standing = { isRunning: false, isStopping: false, progress: null, result: null, failure: null };
const betweenPolls = 600;

export function useRun(): Run {
  const [standing, setStanding] = useState(idle);
  const runId = useRef('');
  const change = (part: Partial<Standing>) => setStanding((old) => ({ ...old, ...part }));

  async function start(request: Omit<GenerateRequest, 'runId'>) {
    runId.current = newRunId();
    change({ ...idle, isRunning: true });
    const stopWatching = watch(runId.current, (progress) => change({ progress }));
    try {
      const result = await call('sidebarGenerate', { runId: runId.current, ...request });
      change({ ...idle, result });
      return result;
    } catch (reason) {
      change({
        ...idle,
        failure: inWords(reason, { 'failure.connection': 'run.connection', 'failure.time': 'run.time' }),
      });
      return null;
    } finally {
      stopWatching();
    }
  }

  async function cancel() {
    change({ isStopping: true, failure: null });
    try {
      await call('sidebarCancel', { runId: runId.current });
    } catch (reason) {
      setStanding((old) => (old.isRunning ? { ...old, isStopping: false, failure: inWords(reason) } : old));
    }
  }

  return { ...standing, start, cancel };
}

/** Asks for the progress until told to stop. An unanswered question is no failure of the run. */
function watch(runId: string, tell: (progress: Progress) => void): () => void {
  let isOn = true;
  let next = setTimeout(ask, betweenPolls);
  async function ask() {
    const progress = await call('sidebarProgress', { runId }).catch(() => null);
    if (!isOn) return;
    if (progress) tell(progress);
    next = setTimeout(ask, betweenPolls);
  }
  return () => {
    isOn = false;
    clearTimeout(next);
  };
}

function newRunId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
