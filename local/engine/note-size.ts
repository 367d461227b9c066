const WIDTH = 280;
const LINE_HEIGHT = 18;
const PADDING = 20;
const HIGHEST = 420;
/** About as many characters of 14 pixels as stand in a line. */
const LINE_LENGTH = 42;

/** How large a view shows a note: so that all of it can be read at once. */
export function noteSize(text: string): { width: number; height: number } {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  return { width: WIDTH, height: Math.min(HIGHEST, lines * LINE_HEIGHT + PADDING) };
}
