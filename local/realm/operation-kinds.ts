import type { OperationName } from './operations';

/**
 * The rule of counting, and of what a custom function may do.
 * - `handle`: only says which spreadsheet, sheet or range is meant. Not counted. (Builders, such as those of charts
 *   and menus, and handles made from others, such as getRange, do not even ask.)
 * - `read`: reads something of the spreadsheet other than its cells. Counted.
 * - `content`: reads what cells hold or how they look. Counted, and also as a content read of its sheet.
 * - `write`: changes the spreadsheet. Counted, and also as a write of its sheet; refused to custom functions.
 * - `service`: reads or writes another service. Counted.
 * - `ui`: shows something to the user. Counted; refused to custom functions.
 */
export type OperationKind = 'handle' | 'read' | 'content' | 'write' | 'service' | 'ui';

export const OPERATION_KINDS: Readonly<Record<OperationName, OperationKind>> = {
  'spreadsheet.read': 'handle',
  'selection.read': 'handle',
  'selection.write': 'ui',
  flush: 'read',
  'sheets.list': 'read',
  'sheets.insert': 'write',
  'sheets.copy': 'write',
  'sheets.remove': 'write',
  'sheets.move': 'write',
  'sheet.number': 'handle',
  'sheet.read': 'read',
  'sheet.write': 'write',
  'sheet.extent': 'read',
  'grid.size': 'handle',
  'grid.insert': 'write',
  'grid.remove': 'write',
  'sizes.read': 'read',
  'sizes.write': 'write',
  'values.read': 'content',
  'display.read': 'content',
  'formulas.read': 'content',
  'notes.read': 'content',
  'styles.read': 'content',
  'values.write': 'write',
  'formulas.write': 'write',
  'notes.write': 'write',
  'styles.write': 'write',
  'styles.fill': 'write',
  'borders.write': 'write',
  'cells.clear': 'write',
  'cells.copy': 'write',
  'merges.read': 'read',
  'merges.add': 'write',
  'merges.remove': 'write',
  'names.find': 'read',
  'metadata.find': 'read',
  'metadata.add': 'write',
  'metadata.update': 'write',
  'metadata.remove': 'write',
  'charts.list': 'read',
  'charts.insert': 'write',
  'charts.update': 'write',
  'charts.remove': 'write',
  'ui.show': 'ui',
  'ui.alert': 'ui',
  'properties.read': 'service',
  'properties.write': 'service',
  'cache.read': 'service',
  'cache.write': 'service',
  'cache.remove': 'service',
  'lock.acquire': 'service',
  'lock.release': 'service',
};
