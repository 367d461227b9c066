import type { ReportInput } from './report-input';
import type { SheetModel } from './sheet-model';

/** A report: what it is called, which columns it reads, and how it is made. */
export interface ReportDefinition {
  readonly id: string;
  /** The name that its sheet gets. */
  readonly name: string;
  /** What it answers, in one sentence. */
  readonly description: string;
  /** Columns of the deals that it reads where they are there. */
  readonly needs: readonly string[];
  readonly make: (input: ReportInput) => SheetModel | LeftOut;
}

/** Why a report could not be made: one sentence for the person who asked for it. */
export interface LeftOut {
  readonly leftOut: string;
}

/** Only fixes the type of a definition. */
export function defineReport(report: ReportDefinition): ReportDefinition {
  return report;
}
