import { Icon } from '../icon';
import { say } from '../say';
import type { ViewProps } from '../view';

/** The way to the columns; it keeps its line while a tab is read. */
export function QuestionsLink({ workspace, go }: Pick<ViewProps, 'workspace' | 'go'>) {
  const count = workspace.recognition?.questions.length ?? 0;
  return (
    <p class="to-data">
      {workspace.recognition && (
        <button type="button" class="link" onClick={() => go('data')}>
          {count > 0 && <Icon name="question" />}
          {count > 0 ? say('tab.questions', { count }) : say('tab.columns')}
        </button>
      )}
    </p>
  );
}
