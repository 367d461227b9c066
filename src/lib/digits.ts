/** The value of a digit: Western, Arabic, Persian, or of full width as Chinese texts write it; -1 for any other character. */
export function digitOf(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1;
  if (code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

/** The plain form of a full-width character such as `，` or `％`; any other character as it is. */
export function plainCode(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}
