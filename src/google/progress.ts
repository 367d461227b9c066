import type { Progress } from '../app/api';

/** Longer than any run. */
const SECONDS = 10 * 60;

/** Where a run is. Another execution of the same user asks for it: the sidebar. */
export function putProgress(runId: string, progress: Progress): void {
  cache().put(`progress ${runId}`, JSON.stringify(progress), SECONDS);
}

/** `null` before the run has begun, and long after it. */
export function getProgress(runId: string): Progress | null {
  return JSON.parse(cache().get(`progress ${runId}`) ?? 'null');
}

export function cancelRun(runId: string): void {
  cache().put(`cancelled ${runId}`, 'yes', SECONDS);
}

export function isRunCancelled(runId: string): boolean {
  return cache().get(`cancelled ${runId}`) !== null;
}

function cache(): GoogleAppsScript.Cache.Cache {
  return CacheService.getUserCache();
}
