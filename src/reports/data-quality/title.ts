import { FIRST, LAST, pixels } from '../layout/columns';
import { TITLE } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ReportInput } from '../report-input';
import type { Assessment } from './assess';
import { foundInWords } from './finding-words';

/**
 * The verdict: `Data quality of Deals: 97% of 2,000 deals are complete; 8 won deals lack an amount`. What would not fit the
 * sheet is said in fewer words.
 */
export function qualityTitle({ findings, touchedDeals }: Assessment, { deals, source, speech }: ReportInput): string {
  const { t } = speech;
  const values = { tab: source.tab, deals: speech.count('deals', deals.size) };
  const gravest = findings[0];
  if (!gravest) return t('dataQuality.titleFine', values);
  const finding = foundInWords(gravest, speech);
  if (touchedDeals === 0) {
    return fitting([
      t('dataQuality.titleRemark', { ...values, finding }),
      t('dataQuality.titleRemarkShort', { ...values, finding }),
      t('dataQuality.titleFine', values),
    ]);
  }
  const share = shareInWords(1 - touchedDeals / deals.size, speech);
  return fitting([
    t('dataQuality.title', { ...values, share, finding }),
    t('dataQuality.titleShort', { ...values, share, finding }),
    t('dataQuality.titlePlain', { ...values, share }),
  ]);
}

/** The first that fits, else the last. */
function fitting(titles: readonly string[]): string {
  const fits = (title: string) => textWidth(title, TITLE.size!, true) <= pixels(FIRST, LAST) * ROOM;
  return titles.find(fits) ?? titles[titles.length - 1]!;
}

/** Widths of long lines are estimated on the wide side. */
const ROOM = 1.08;

const NEARLY_ALL = 0.99;

/** A share that is never rounded up to all, nor a part down to nothing. */
export function shareInWords(share: number, { percent }: Pick<ReportInput['speech'], 'percent'>): string {
  if (share > NEARLY_ALL && share < 1) return percent(Math.min(share, 0.9994), 1);
  return share > 0 && share < 1 - NEARLY_ALL ? percent(Math.max(share, 0.001), 1) : percent(share);
}
