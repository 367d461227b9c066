/** What the grid's toolbar and menus offer, but this spreadsheet has no use for: protection (it has one user), and what crowds the toolbar. */
const HIDDEN = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.toolbar.text-to-number',
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-text-rotation',
  ...[
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((group) => `formula-ui.operation.insert-function.${group}`),
];

/** As the grid's plugins take it. */
export function hiddenMenuItems(): Record<string, { hidden: true }> {
  return Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
}
