import { listed } from '../../lib/listed';
import type { ReportInput } from '../report-input';

/** What brings amounts of several currencies to one, in a sentence: a tab of rates, or what the one that is there lacks. */
export function currencyRemedy({ deals, rates, speech }: ReportInput): string {
  const { t } = speech;
  const found = rates?.() ?? null;
  if (!found) return t('rates.add');
  const { tab, lacks } = found;
  if (lacks.length > 0) return t('rates.lacks', { tab, columns: listed(lacks) });
  const { unrated } = deals;
  return unrated
    ? t('rates.missing', { tab, from: listed(unrated.currencies), to: unrated.target })
    : t('rates.toNone', { tab });
}
