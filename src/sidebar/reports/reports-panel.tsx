import { useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorNote } from '../error-note';
import { say } from '../say';
import { SelectField } from '../select-field';
import { TabPicker } from '../tab-picker';
import type { ViewProps } from '../view';
import { GenerateBar } from './generate-bar';
import { Outcome } from './outcome';
import { QuestionsLink } from './questions-link';
import { ReportChecklist } from './report-checklist';

/** Which reports to make, from what and for when. */
export function ReportsPanel(props: ViewProps) {
  const { state, workspace, choices, mapping, run, go } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(run.result);
  useLayoutEffect(() => {
    if (run.result && run.result !== shown.current) heading.current?.focus();
    shown.current = run.result;
  }, [run.result]);

  return (
    <>
      <main class="content">
        {(run.result || state.links.length > 0) && (
          <Outcome result={run.result} links={state.links} headingRef={heading} />
        )}
        <TabPicker state={state} workspace={workspace} isOff={run.isRunning} />
        <ErrorNote text={Object.values(mapping.failures)[0]} />
        <QuestionsLink workspace={workspace} go={go} />
        <SelectField
          id="period"
          label={say('period.label')}
          value={choices.period}
          isOff={run.isRunning}
          onChoose={choices.choosePeriod}
        >
          {state.periods.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <ReportChecklist reports={state.reports} choices={choices} isOff={run.isRunning} />
      </main>
      <GenerateBar {...props} />
    </>
  );
}
