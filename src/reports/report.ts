import { makeScan } from '../measures/scan';
import type { TabKind } from '../model/tab';
import type { BookInput, ReportInput } from './report-input';
import type { SheetModel } from './sheet-model';

/** A report: what it is called, which columns it reads, and how it is made. */
export interface ReportDefinition extends Described {
  /** Columns that it reads where they are there, by kind of tab: it is given those tabs and no others. */
  readonly needs: Readonly<Partial<Record<TabKind, readonly string[]>>>;
  readonly make: (input: BookInput) => SheetModel | LeftOut;
}

interface Described {
  readonly id: string;
  /** The name that its sheet gets. */
  readonly name: string;
  /** What it answers, in one sentence. */
  readonly description: string;
}

/** A report on deals. */
interface DealsReport extends Described {
  readonly needs: readonly string[];
  /** Columns of tabs that it reads beside the deals where they are there. */
  readonly beside?: Omit<ReportDefinition['needs'], 'deals'>;
  readonly make: (input: ReportInput) => SheetModel | LeftOut;
}

/** Why a report could not be made: one sentence for the person who asked for it. */
export interface LeftOut {
  readonly leftOut: string;
}

/** A report on deals, which is left out where there are none. */
export function defineDealsReport({ needs, beside = {}, make, ...described }: DealsReport): ReportDefinition {
  return {
    ...described,
    needs: { deals: [...needs, 'currency'], ...beside },
    make(input) {
      const { book, sources, speech } = input;
      const { deals } = book;
      const source = sources.deals;
      if (!deals || !source) return { leftOut: speech.t('report.noDeals', { report: described.name }) };
      return make({ ...input, book, deals, source, scan: makeScan(deals) });
    },
  };
}
