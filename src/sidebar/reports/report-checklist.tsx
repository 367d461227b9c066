import type { ReportChoice } from '../../app/api';
import { say } from '../say';
import type { Choices } from '../use-choices';

interface ReportChecklistProps {
  reports: readonly ReportChoice[];
  choices: Choices;
  isOff: boolean;
}

/** The reports with tick boxes; a click anywhere on a report ticks it. */
export function ReportChecklist({ reports, choices, isOff }: ReportChecklistProps) {
  const isAll = choices.reports.length === reports.length;
  return (
    <fieldset class="checklist" aria-labelledby="checklist" disabled={isOff}>
      <div class="line">
        <h2 id="checklist">{say('choice.label')}</h2>
        <button type="button" class="link" onClick={() => choices.tickAll(!isAll)}>
          {say(isAll ? 'choice.none' : 'choice.all')}
        </button>
      </div>
      {reports.map(({ id, name, description }) => (
        <label key={id} class="report">
          <input
            type="checkbox"
            checked={choices.reports.includes(id)}
            aria-describedby={`about-${id}`}
            aria-labelledby={`name-${id}`}
            onChange={(event) => choices.tick(id, event.currentTarget.checked)}
          />
          <span>
            <span id={`name-${id}`}>{name}</span>
            <small id={`about-${id}`}>{description}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
