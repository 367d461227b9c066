import { askYesNo } from '../google/dialogs';
import { writeReports } from '../google/report-sheets/write-reports';
import { listed } from '../lib/listed';
import { earlierReports, keepVersions } from './report-versions';

/** Brings the reports that the last run changed back as they were before; the same again takes that back. `null` when the person says no. */
export function restoreReports(): string | null {
  const { reports, deleted } = earlierReports();
  const gone =
    deleted.length > 0
      ? ` ${listed(deleted)} ${deleted.length === 1 ? 'was' : 'were'} deleted: generate ${deleted.length === 1 ? 'it' : 'them'} again.`
      : '';
  if (reports.length === 0) {
    const why = gone || ' A report that the last run has changed can be brought back as it was before.';
    return `There is no earlier version yet.${why}`;
  }
  const names = listed(reports.map(({ name }) => name));
  const them = reports.length === 1 ? 'it' : 'them';
  const question = `Bring back ${names} as before the last run that changed ${them}?`;
  if (!askYesNo(`${question} What people typed into ${them} is overwritten.`)) return null;
  const models = reports.map(({ model }) => model);
  const { written } = writeReports(models, {
    whenWritten: ({ length }, kept) => {
      const late = models.slice(length).map(({ reportId }) => reportId);
      keepVersions(models.slice(0, length), kept(), late.length > 0 ? late : undefined);
    },
  });
  const done = listed(written.map(({ name }) => name)) || 'Nothing';
  const late = reports.slice(written.length).map(({ name }) => name);
  if (late.length > 0) {
    return `${done} brought back. There was no time left for ${listed(late)}: choose Restore last version again to go on.${gone}`;
  }
  return `${done} brought back.${gone} Choose Restore last version again to undo that.`;
}
