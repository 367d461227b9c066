/** Signs that are money in every locale. */
const EVERYWHERE = ['$', '€', '£', '¥', '￥', '₹', '₺', '₽', '₩', '₪', '﷼'];

/** Words that are money only where people pay with it. Longer ones come first. */
const BY_REGION: Readonly<Record<string, readonly string[]>> = {
  SE: ['kr'],
  NO: ['kr'],
  DK: ['kr.', 'kr'],
  PL: ['zł'],
  CZ: ['Kč'],
  HU: ['Ft'],
  RO: ['lei'],
  CH: ['CHF'],
  BR: ['R$'],
  CN: ['元'],
  JP: ['円'],
  IR: ['ریال', 'تومان'],
};

export function currencySymbols(locale: string): readonly string[] {
  const region = locale.split(/[_-]/)[1]?.toUpperCase() ?? '';
  const own = BY_REGION[region];
  return own ? [...own, ...EVERYWHERE] : EVERYWHERE;
}
