import type { Speech } from '../../text/speech';

/** A chance in tenths: finer it is not known. `about 3 in 10 cases reach it` */
export function chanceInWords(chance: number, { t }: Speech): string {
  const tenths = Math.round(chance * 10);
  if (tenths === 0) return t('chance.hardly');
  return tenths === 10 ? t('chance.nearly') : t('chance.tenths', { n: tenths });
}
