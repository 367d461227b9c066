import type { Progress } from '../../app/api';
import { say } from '../say';

/** The step in words, and a bar that fills as steps are done. */
export function RunProgress({ progress, isStopping }: { progress: Progress | null; isStopping: boolean }) {
  return (
    <div class="run">
      <p role="status">{isStopping ? say('run.stopping') : progress ? stepInWords(progress) : say('run.starting')}</p>
      <progress aria-label={say('run.progress')} max={progress?.of ?? 1} value={progress?.done ?? 0} />
    </div>
  );
}

/** While `done` steps are finished, the next one is under way. */
function stepInWords({ step, done, of }: Progress): string {
  return say('run.step', { step, number: Math.min(done + 1, of), of });
}
