import { PrimaryButton } from '../primary-button';
import { say } from '../say';
import { TabPicker } from '../tab-picker';
import type { ViewProps } from '../view';
import { ColumnList } from './column-list';
import { Questions } from './questions';

/** What each column of the tab is taken for, and what is unclear about it. */
export function DataPanel({ state, workspace, mapping, run, go }: ViewProps) {
  const { recognition } = workspace;
  const isSaved = mapping.saved !== null && recognition !== null;
  const saved = isSaved ? say('data.saved', { summary: recognition.summary }) : '';
  return (
    <>
      <main class="content">
        <TabPicker state={state} workspace={workspace} isOff={run.isRunning} />
        {recognition && (
          <>
            <Questions key={recognition.tab} questions={recognition.questions} columns={recognition.columns} />
            <ColumnList columns={recognition.columns} mapping={mapping} isOff={run.isRunning} />
          </>
        )}
      </main>
      <footer class="footer">
        <div class="actions">
          <PrimaryButton
            label={say('data.done')}
            hint={run.isRunning ? say('data.busy') : saved}
            onPress={() => go('reports')}
          />
        </div>
      </footer>
    </>
  );
}
