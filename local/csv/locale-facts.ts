/** How a spreadsheet locale such as `sv_SE` writes numbers and dates, as the Unicode CLDR data in Node has it. */
export interface LocaleFacts {
  decimal: string;
  /** Every character that may stand between thousands. */
  groups: string;
  /** Indian locales write 12,34,567. */
  hasPairs: boolean;
  /** The order of year, month and day in a numeric date. */
  order: 'ymd' | 'mdy' | 'dmy';
  /** Whether dots separate the parts of a date: `20.10.2016`. */
  hasDottedDates: boolean;
  /** The format pattern of a numeric date. */
  dateFormat: string;
  /** Number of the month (1–12) by each of its names, in lower case and without dots. */
  months: ReadonlyMap<string, number>;
}

const SPACES = ' \u00a0\u202f';
const known = new Map<string, LocaleFacts>();

export function localeFacts(locale: string): LocaleFacts {
  let facts = known.get(locale);
  if (!facts) {
    facts = read(languageTag(locale));
    known.set(locale, facts);
  }
  return facts;
}

/** `sv_SE` as JavaScript names it; `undefined` when there is no such locale. */
export function knownLanguageTag(locale: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[_-][a-z0-9]{2,8})*$/i.test(locale)) return undefined;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const languageTag = (locale: string) => knownLanguageTag(locale) ?? 'en-US';

function read(tag: string): LocaleFacts {
  const number = partsOf(new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(12345678.5));
  const group = number('group') ?? ',';
  const date = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(2016, 9, 20));
  const order = date.map(({ type }) => ({ year: 'y', month: 'm', day: 'd' })[type as 'year'] ?? '').join('');
  const separator = partsOf(date)('literal')?.trim() ?? '-';
  return {
    decimal: number('decimal') ?? '.',
    groups: SPACES.includes(group) ? SPACES : "'’".includes(group) ? "'’" : group,
    hasPairs: new Intl.NumberFormat(`${tag}-u-nu-latn`).format(1234567).startsWith('12'),
    order: order === 'mdy' || order === 'dmy' ? order : 'ymd',
    hasDottedDates: separator === '.',
    dateFormat: datePattern(tag),
    // English names are read in every locale.
    months: new Map([...monthNames('en-US'), ...monthNames(tag)]),
  };
}

const partsOf = (parts: { type: string; value: string }[]) => (type: string) =>
  parts.find((part) => part.type === type)?.value;

/** The short numeric date, years in full: `m/d/yyyy`, `dd.mm.yyyy`. */
function datePattern(tag: string): string {
  const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { dateStyle: 'short', timeZone: 'UTC' });
  return parts
    .formatToParts(Date.UTC(2016, 1, 3))
    .map(({ type, value }) => {
      if (type === 'year') return 'yyyy';
      if (type === 'month') return 'm'.repeat(value.length);
      if (type === 'day') return 'd'.repeat(value.length);
      return type === 'literal' ? value.replace(/[^-/. ]/g, '') : '';
    })
    .join('')
    .trim();
}

function monthNames(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    // Slavic languages write another form of the month after a day.
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const name = partsOf(format.formatToParts(Date.UTC(2016, index, 20)))('month') ?? '';
        const key = name.toLowerCase().replaceAll('.', '');
        if (/^\p{L}+$/u.test(key)) names.set(key, index + 1);
      }
    }
  }
  return names;
}
