import { quotaAttainment } from '../../metrics/quota-attainment';
import { wholeColumns } from '../freshness/whole-columns';
import type { ReportInput } from '../report-input';

/** The call that holds what is won against the same quota: `=QUOTAATTAINMENT('Deals'!A:K;'Targets'!A:C;"2026-Q4")`. */
export function quotaCall({ sources, period }: ReportInput): string {
  const ranges = [sources.deals, sources.targets, sources.team].flatMap((source) =>
    source ? [wholeColumns(source.tab, 0, source.cells[0]!.length - 1)] : [],
  );
  return `=${quotaAttainment.name}(${[...ranges, `"${period.label}"`].join(';')})`;
}
