/** How a locale writes dates and numbers, as far as cells need it. */
export interface LocaleFacts {
  /** BCP 47, such as `sv-SE`. */
  tag: string;
  /** The number format a date gets that was not typed, such as `yyyy-mm-dd`. */
  datePattern: string;
  dateTimePattern: string;
  isDayFirst: boolean;
  /** What stands between the parts of a short date: `/`, `.` or `-`. */
  dateSeparator: string;
  decimal: string;
  group: string;
}

/** The facts of a locale in the form that Sheets names it, such as `sv_SE`; an unknown one is taken for `en_US`. */
export function localeFacts(locale: string): LocaleFacts {
  const tag = knownTag(locale.replace('_', '-'));
  const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(2026, 6, 1));
  const datePattern = parts.map(({ type, value }) => DATE_PART[type]?.(value) ?? value).join('');
  const number = new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(1_234_567.5);
  const short = new Intl.DateTimeFormat(tag, { month: 'numeric', day: 'numeric' });
  const order = short.formatToParts(0).map((part) => part.type);
  return {
    tag,
    datePattern,
    dateTimePattern: `${datePattern} h:mm:ss`,
    isDayFirst: order.indexOf('day') < order.indexOf('month'),
    dateSeparator: parts.find((part) => part.type === 'literal')?.value.trim() || '/',
    decimal: number.find((part) => part.type === 'decimal')?.value ?? '.',
    group: number.find((part) => part.type === 'group')?.value ?? ',',
  };
}

const DATE_PART: Partial<Record<Intl.DateTimeFormatPartTypes, (value: string) => string>> = {
  year: () => 'yyyy',
  month: (value) => (value.length === 2 ? 'mm' : 'm'),
  day: (value) => (value.length === 2 ? 'dd' : 'd'),
};

function knownTag(tag: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : 'en-US';
  } catch {
    return 'en-US';
  }
}
