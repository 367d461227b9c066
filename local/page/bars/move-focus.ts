/** Moves the focus among elements that stand in a row: by steps (around the ends), to an end, or to the next that begins with a letter. */
export function moveFocus(
  elements: readonly HTMLElement[],
  move: number | 'first' | 'last' | { letter: string },
): void {
  const current = elements.indexOf(document.activeElement as HTMLElement);
  elements[target(elements, current, move)]?.focus();
}

function target(elements: readonly HTMLElement[], current: number, move: Parameters<typeof moveFocus>[1]): number {
  const count = elements.length;
  if (move === 'first') return 0;
  if (move === 'last') return count - 1;
  if (typeof move === 'number') return (current + move + count) % count;
  const after = (step: number) => (current + 1 + step) % count;
  const steps = Array.from({ length: count }, (_, step) => after(step));
  const letter = move.letter.toLowerCase();
  return steps.find((index) => elements[index]?.textContent?.trim().toLowerCase().startsWith(letter)) ?? current;
}
