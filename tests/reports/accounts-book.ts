import { makeBook } from '../../src/derive/book';
import { bookSetting } from '../../src/functions/book-setting';
import type { Cells } from '../../src/model/cell';
import { parsePeriod } from '../../src/model/parse-period';
import type { TabKind } from '../../src/model/tab';
import { openTab } from '../../src/read/open-tab';
import { REPORTS } from '../../src/reports';
import type { BookInput } from '../../src/reports/report-input';
import type { SheetModel } from '../../src/reports/sheet-model';
import { currencyOfCode } from '../../src/text/currency';
import { makeSpeech } from '../../src/text/speech';
import { environmentOn } from '../environment';

/** What the app makes the Accounts report from, for the rows of some tabs. */
export function accountsInput(tabs: Partial<Record<TabKind, Cells>>, today: string, written: string): BookInput {
  const environment = environmentOn(today);
  const entries = Object.entries(tabs) as [TabKind, Cells][];
  const opened = entries.map(([kind, cells]) => ({ kind, cells, source: openTab(cells, kind, environment)! }));
  const sources = Object.fromEntries(opened.map(({ kind, source }) => [kind, source]));
  const nameOf = (kind: string) => kind[0]!.toUpperCase() + kind.slice(1);
  return {
    book: makeBook(
      sources,
      bookSetting(sources, environment, () => environment.today),
    ),
    today: environment.today,
    period: parsePeriod(written, environment)!,
    sources: Object.fromEntries(
      opened.map(({ kind, cells, source }) => [
        kind,
        { tab: nameOf(kind), cells, columns: source.recognition.fields, zone: environment.zone },
      ]),
    ),
    speech: makeSpeech({ locale: 'en_US', currency: currencyOfCode('USD') }),
  };
}

export function accountsSheet(
  tabs: Partial<Record<TabKind, Cells>>,
  today = '2026-06-15',
  period = '2026-Q2',
): SheetModel | { leftOut: string } {
  return REPORTS.find(({ id }) => id === 'accounts')!.make(accountsInput(tabs, today, period));
}

/** The sheet. Fails the test where the report is left out. */
export function madeSheet(...args: Parameters<typeof accountsSheet>): SheetModel {
  const made = accountsSheet(...args);
  if ('leftOut' in made) throw new Error(made.leftOut);
  return made;
}
