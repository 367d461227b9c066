/** The place of each text in a list, -1 where it is not. */
export function placesIn(list: readonly string[], texts: readonly string[]): number[] {
  const places = new Map(list.map((text, place) => [text, place]));
  return texts.map((text) => places.get(text) ?? -1);
}
