/** What older programs write where a language needs more than Windows-1252, as Excel's plain CSV does. */
const LEGACY_ENCODING: Readonly<Record<string, string>> = {
  pl: 'windows-1250',
  cs: 'windows-1250',
  hu: 'windows-1250',
  ru: 'windows-1251',
  uk: 'windows-1251',
  el: 'windows-1253',
  tr: 'windows-1254',
  he: 'windows-1255',
  fa: 'windows-1256',
  ar: 'windows-1256',
  zh: 'gb18030',
  ja: 'shift_jis',
  ko: 'euc-kr',
};

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark, else in what the locale used before. */
export function decodeText(bytes: Uint8Array, locale: string): string {
  const encoding = unicodeEncoding(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const language = locale.split(/[_-]/)[0] ?? '';
    return new TextDecoder(LEGACY_ENCODING[language] ?? 'windows-1252').decode(bytes);
  }
}

function unicodeEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first = 1, second = 1] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: western text in UTF-16 begins with one zero in each pair.
  if (first === 0 && second !== 0) return 'utf-16be';
  return first !== 0 && second === 0 ? 'utf-16le' : 'utf-8';
}
