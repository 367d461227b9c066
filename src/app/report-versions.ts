import { listReports } from '../google/report-sheets/list-reports';
import { type Kept, openKept } from '../google/versions-sheet';
import { packModel, unpackModel } from '../reports/packed-model';
import type { SheetModel } from '../reports/sheet-model';

/** A report that stands in the spreadsheet, as it was before the last run. */
export interface EarlierReport {
  /** The name of its sheet. */
  readonly name: string;
  readonly model: SheetModel;
}

/** What Restore can do. */
export interface Earlier {
  /** The reports that the last run changed. */
  readonly reports: readonly EarlierReport[];
  /** The names of those that it wrote and that have been deleted since. */
  readonly deleted: readonly string[];
}

/** The last run that changed a report, by report ids. */
interface LastRun {
  readonly written: readonly string[];
  /** Of these the ones that were another before. */
  readonly changed: readonly string[];
}

const keyOf = (report: string, version: 'now' | 'before') => `${report} ${version}`;
const LAST_RUN = 'last run';

/**
 * Notes the reports of a run that have just been written; what each was before is kept until it changes once more.
 * `undone` are those that the next Restore brings back: the ones that this run has changed, when they are left out.
 */
export function keepVersions(
  models: readonly SheetModel[],
  { texts, replace }: Kept,
  undone?: readonly string[],
): void {
  const kept = new Map(texts);
  const changed: string[] = [];
  let isNew = false;
  for (const model of models) {
    const { reportId: id } = model;
    const text = packModel(model);
    const standing = kept.get(keyOf(id, 'now'));
    if (standing === text) continue;
    if (standing !== undefined) {
      kept.set(keyOf(id, 'before'), standing);
      changed.push(id);
    } else isNew = true;
    kept.set(keyOf(id, 'now'), text);
  }
  if (changed.length === 0 && !isNew) return;
  const run: LastRun = { written: models.map(({ reportId }) => reportId), changed: undone ?? changed };
  kept.set(LAST_RUN, JSON.stringify(run));
  replace(kept);
}

/** What the last run changed, as it was before. */
export function earlierReports(): Earlier {
  const { texts } = openKept();
  const standing = new Map(listReports().map(({ id, name }) => [id, name]));
  const { written, changed } = lastRunIn(texts);
  const modelOf = (id: string, version: 'now' | 'before') => unpackModel(texts.get(keyOf(id, version)) ?? '');
  return {
    reports: changed.flatMap((id) => {
      const [name, model] = [standing.get(id), modelOf(id, 'before')];
      return name !== undefined && model ? [{ name, model }] : [];
    }),
    deleted: [...new Set([...written, ...changed])].flatMap((id) =>
      standing.has(id) ? [] : (modelOf(id, 'now')?.name ?? []),
    ),
  };
}

/** Versions that were kept before runs were noted are taken for those of one run. */
function lastRunIn(texts: ReadonlyMap<string, string>): LastRun {
  const noted = texts.get(LAST_RUN);
  if (noted !== undefined) return JSON.parse(noted) as LastRun;
  const idsOf = (version: 'now' | 'before') =>
    [...texts.keys()].flatMap((key) => (key.endsWith(` ${version}`) ? [key.slice(0, -version.length - 1)] : []));
  return { written: idsOf('now'), changed: idsOf('before') };
}
