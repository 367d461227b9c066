import type { TabChoice } from '../app/api';
import { ErrorNote } from './error-note';
import { Icon } from './icon';
import { say } from './say';
import { SelectField } from './select-field';
import type { ViewProps } from './view';

/** Which tab to work on, and what it holds. Both views that need a tab share the choice. */
export function TabPicker({ state, workspace, isOff }: Pick<ViewProps, 'state' | 'workspace'> & { isOff?: boolean }) {
  const { tab, reading, recognition, tabFailure } = workspace;
  const deals = state.tabs.filter(({ kind }) => kind === 'deals');
  const others = state.tabs.filter(({ kind }) => kind !== 'deals');
  const isNone = state.tabs.length === 0;
  return (
    <>
      <div class="pair">
        <SelectField
          id="tab"
          label={say('tab.label')}
          value={tab ?? ''}
          isOff={isOff || isNone}
          onChoose={(name) => workspace.chooseTab(name)}
        >
          {tab === null && <option value="">{say('tab.choose')}</option>}
          <TabOptions label={say('tab.deals')} tabs={deals} />
          <TabOptions label={say('tab.others')} tabs={others} />
        </SelectField>
        <button
          type="button"
          class={`quiet square ${reading ? 'turning' : ''}`}
          aria-label={say('tab.refresh')}
          title={say('tab.refresh')}
          aria-disabled={isOff || reading !== null}
          onClick={() => isOff || reading || workspace.reload()}
        >
          <Icon name="refresh" />
        </button>
      </div>
      <p class="summary" role="status">
        {reading ?? (isNone ? say('tab.none') : recognition?.summary)}
      </p>
      <ErrorNote
        text={tabFailure ?? recognition?.problem}
        onRetry={tabFailure && tab ? () => workspace.chooseTab(tab) : undefined}
      />
    </>
  );
}

function TabOptions({ label, tabs }: { label: string; tabs: readonly TabChoice[] }) {
  if (tabs.length === 0) return null;
  return (
    <optgroup label={label}>
      {tabs.map(({ name, rows }) => (
        <option key={name} value={name}>
          {say('tab.option', { name, count: rows })}
        </option>
      ))}
    </optgroup>
  );
}
