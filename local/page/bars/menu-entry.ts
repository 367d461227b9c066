import type { Menu, MenuItem } from '../../server/protocol';

/** What a menu on the page holds. */
export type MenuEntry =
  | { kind: 'action'; label: string; run(): void }
  | { kind: 'submenu'; label: string; entries: MenuEntry[] }
  | { kind: 'separator' };

export interface TopMenu {
  label: string;
  entries: MenuEntry[];
}

/** A script's menu; its items run functions of the script. */
export function scriptMenu({ caption, items }: Menu, run: (functionName: string) => void): TopMenu {
  return { label: caption, entries: items.map((item) => scriptEntry(item, run)) };
}

function scriptEntry(item: MenuItem, run: (functionName: string) => void): MenuEntry {
  if (item.kind === 'separator') return item;
  if (item.kind === 'submenu') return { kind: 'submenu', ...scriptMenu(item.menu, run) };
  return { kind: 'action', label: item.label, run: () => run(item.functionName) };
}
