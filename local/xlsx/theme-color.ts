/** Office's standard theme, by the number that cells refer to it with: light, dark, light, dark, six accents. */
const THEME = ['ffffff', '000000', 'e7e6e6', '44546a', '4472c4', 'ed7d31', 'a5a5a5', 'ffc000', '5b9bd5', '70ad47'];

/** A theme's colour, made lighter (`tint` up to 1) or darker (down to -1). */
export function themeColor(index: number, tint = 0): string | undefined {
  const base = THEME[index];
  if (base === undefined) return undefined;
  const channels = base.match(/../g)!.map((pair) => {
    const channel = Number.parseInt(pair, 16);
    return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
