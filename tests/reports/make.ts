import { makeBook } from '../../src/derive/book';
import { bookSetting } from '../../src/functions/book-setting';
import type { Environment } from '../../src/functions/environment';
import { makeScan } from '../../src/measures/scan';
import type { Cells } from '../../src/model/cell';
import { parsePeriod } from '../../src/model/parse-period';
import { openDeals, openTab } from '../../src/read/open-tab';
import { REPORTS } from '../../src/reports';
import type { ReportInput } from '../../src/reports/report-input';
import type { SheetModel } from '../../src/reports/sheet-model';
import { type Currency, currencyOfCode } from '../../src/text/currency';
import { makeSpeech } from '../../src/text/speech';

export interface Setting {
  environment: Environment;
  /** As it is written in a cell. */
  period: string;
  tab?: string;
  locale?: string;
  currency?: Currency | null;
  /** The rows of a tab Targets beside the deals. */
  targets?: Cells;
}

/** What the app makes a report from, for the rows of a tab. */
export function inputFor(cells: Cells, setting: Setting): ReportInput {
  const { environment, period, tab = 'Deals', locale = 'en_US', currency = currencyOfCode('USD'), targets } = setting;
  const { today, zone, fiscalStart } = environment;
  const source = openDeals(cells, environment)!;
  const sourceOfTargets = targets && openTab(targets, 'targets', environment)!;
  const sources = { deals: source, ...(sourceOfTargets ? { targets: sourceOfTargets } : {}) };
  const book = makeBook(
    sources,
    bookSetting(sources, environment, () => today),
  );
  const deals = book.deals!;
  const where = { tab, cells, columns: source.recognition.fields, zone };
  return {
    book,
    deals,
    scan: makeScan(deals),
    today,
    period: parsePeriod(period, { today, fiscalStart })!,
    source: where,
    sources: {
      deals: where,
      ...(sourceOfTargets
        ? { targets: { tab: 'Targets', cells: targets, columns: sourceOfTargets.recognition.fields, zone } }
        : {}),
    },
    speech: makeSpeech({ locale, currency }),
  };
}

/** A report's sheet. Fails the test where the report is left out. */
export function make(id: string, cells: Cells, setting: Setting): SheetModel {
  const made = makeOrLeaveOut(id, cells, setting);
  if ('leftOut' in made) throw new Error(made.leftOut);
  return made;
}

export function makeOrLeaveOut(id: string, cells: Cells, setting: Setting): SheetModel | { leftOut: string } {
  return REPORTS.find((report) => report.id === id)!.make(inputFor(cells, setting));
}
