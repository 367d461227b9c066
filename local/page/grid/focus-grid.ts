import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid';

/** Gives the keyboard back to the cells. */
export function focusGrid({ injector }: Grid): void {
  injector.get(ILayoutService).focus();
}
