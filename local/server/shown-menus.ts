import type { Menu } from '../host';

/** Where `createAddonMenu()` puts its items: Sheets shows them there under the add-on's name, which the script cannot know. */
const EXTENSIONS = 'Extensions';
const ADD_ON_NAME = 'Pipeline KPIs';

/** The menus as the page shows them: the add-on's one level higher, where it is seen at once. */
export function shownMenus(menus: readonly Menu[]): Menu[] {
  return menus.map((menu) => (menu.caption === EXTENSIONS ? { ...menu, caption: ADD_ON_NAME } : menu));
}
