import { scriptFile } from '../google/script-file';
import type * as Workbench from './workbench';

let loaded: typeof Workbench | undefined;

/**
 * The part of the add-on that no cell needs. Apps Script loads every script file anew for each cell that it calculates,
 * so this part is kept as text in an HTML file and becomes a program when the menu or the sidebar asks for it.
 */
export function workbench(): typeof Workbench {
  loaded ??= new Function(`${scriptFile('Workbench')}\nreturn Workbench;`)() as typeof Workbench;
  return loaded;
}
