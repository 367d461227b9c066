import { isCallError } from '../model/call-error';
import type { ReportDefinition } from '../reports/report';
import type { BookInput } from '../reports/report-input';

/** The sheet of a report, or why it is left out: what stops one leaves the others alone. */
export function makeReport(
  report: Pick<ReportDefinition, 'name' | 'make'>,
  input: BookInput,
): ReturnType<ReportDefinition['make']> {
  try {
    return report.make(input);
  } catch (error) {
    if (isCallError(error)) return { leftOut: `${error.message}.` };
    return {
      leftOut: `${report.name} stopped at a fault of the add-on, not of yours: ${String(error)}. Please report it.`,
    };
  }
}
