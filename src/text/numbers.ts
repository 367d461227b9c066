/** Numbers as a locale writes them. */
export interface Numbers {
  plain(value: number, decimals?: number): string;
  percent(share: number, decimals?: number): string;
}

/** `locale` as Sheets writes it (`sv_SE`) or as a language tag; one that is not known is taken for English. */
export function numbersIn(locale: string): Numbers {
  // The texts are English yet, and so are the digits, whatever the locale.
  const tag = `${knownTag(locale.replace(/_/g, '-'))}-u-nu-latn`;
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (style: 'decimal' | 'percent', decimals: number) => {
    const key = `${style}${decimals}`;
    const known = formats.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(tag, {
      style,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, made);
    return made;
  };
  return {
    plain: (value, decimals = 0) => format('decimal', decimals).format(withoutMinusZero(value, decimals)),
    percent: (share, decimals = 0) => format('percent', decimals).format(withoutMinusZero(share, decimals + 2)),
  };
}

function knownTag(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function withoutMinusZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}
