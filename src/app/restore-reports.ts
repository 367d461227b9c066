import { askYesNo } from '../google/dialogs';
import { writeReports } from '../google/report-sheets/write-reports';
import { earlierReports, keepVersions } from './report-versions';

/** Brings the reports back as they were before they last changed; the same again takes that back. `null` when the person says no. */
export function restoreReports(): string | null {
  const earlier = earlierReports();
  if (earlier.length === 0) {
    return 'There is no earlier version yet. A report that is written again can be brought back as it was before.';
  }
  const names = earlier.map(({ name }) => name).join(' and ');
  if (!askYesNo(`Bring back ${names} as before the last change? What people typed into them is overwritten.`))
    return null;
  const models = earlier.map(({ model }) => model);
  const { written } = writeReports(models, {
    whenWritten: ({ length }) => keepVersions(models.slice(0, length)),
  });
  const done = written.map(({ name }) => name).join(' and ') || 'Nothing';
  const late = earlier.slice(written.length).map(({ name }) => name);
  const rest = late.length > 0 ? ` There was no time left for ${late.join(' and ')}: try again.` : '';
  return `${done} brought back.${rest} Choose Restore last version again to undo that.`;
}
