import { listReports } from '../google/report-sheets/find-reports';
import { openKept } from '../google/versions-sheet';
import { packModel, unpackModel } from '../reports/packed-model';
import type { SheetModel } from '../reports/sheet-model';

/** A report that stands in the spreadsheet, as it was before it was last changed. */
export interface EarlierReport {
  /** The name of its sheet. */
  readonly name: string;
  readonly model: SheetModel;
}

const keyOf = (report: string, version: 'now' | 'before') => `${report} ${version}`;

/** Notes reports that have just been written; what each was before is kept until it changes once more. */
export function keepVersions(models: readonly SheetModel[]): void {
  const { texts, replace } = openKept();
  const kept = new Map(texts);
  let isChanged = false;
  for (const model of models) {
    const text = packModel(model);
    const standing = kept.get(keyOf(model.reportId, 'now'));
    if (standing === text) continue;
    isChanged = true;
    if (standing !== undefined) kept.set(keyOf(model.reportId, 'before'), standing);
    kept.set(keyOf(model.reportId, 'now'), text);
  }
  if (isChanged) replace(kept);
}

/** The earlier versions of the reports that stand in the spreadsheet. */
export function earlierReports(): EarlierReport[] {
  const { texts } = openKept();
  return listReports().flatMap(({ id, name }) => {
    const model = unpackModel(texts.get(keyOf(id, 'before')) ?? '');
    return model ? [{ name, model }] : [];
  });
}
