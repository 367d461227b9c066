import { ErrorNote } from '../error-note';
import { PrimaryButton } from '../primary-button';
import { say } from '../say';
import type { ViewProps } from '../view';
import { RunProgress } from './run-progress';

/** The button that makes the reports; while they are made, how far they are and a way to stop. */
export function GenerateBar({ state, workspace, choices, mapping, run }: ViewProps) {
  const isSaving = Object.keys(mapping.pending).length > 0;
  const obstacle = isSaving ? say('generate.saving') : obstacleTo(workspace, choices.reports.length);
  async function generate() {
    const { period, reports } = choices;
    const result = await run.start({ tab: workspace.tab!, period, reports });
    if (result) workspace.addLinks(result.written);
  }
  const hint = obstacle ?? say('generate.count', { count: choices.reports.length });
  return (
    <footer class="footer">
      <ErrorNote text={run.failure} />
      {run.isRunning && <RunProgress progress={run.progress} isStopping={run.isStopping} />}
      <div class="actions">
        <PrimaryButton
          label={say(run.isRunning ? 'generate.busy' : 'generate.button')}
          hint={run.isRunning || state.tabs.length === 0 ? '' : hint}
          isOff={run.isRunning || obstacle !== null}
          onPress={generate}
        />
        {run.isRunning && (
          <button
            type="button"
            class="quiet"
            aria-disabled={run.isStopping}
            onClick={() => run.isStopping || run.cancel()}
          >
            {say('run.cancel')}
          </button>
        )}
      </div>
    </footer>
  );
}

/** Why reports cannot be made now; `null` when they can. */
function obstacleTo({ tab, reading, recognition }: ViewProps['workspace'], ticked: number): string | null {
  if (reading) return say('generate.reading');
  if (tab === null) return say('generate.noTab');
  if (!recognition || recognition.problem) return say('generate.problem');
  return ticked === 0 ? say('generate.noReport') : null;
}
