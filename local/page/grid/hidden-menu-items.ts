/** What the grid's toolbar and context menu offer, but a spreadsheet that shows an add-on has no use for. */
const HIDDEN: readonly string[] = [];

export function hiddenMenuItems(): Record<string, { hidden: true }> {
  return Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
}
