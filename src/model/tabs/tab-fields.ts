import type { Field } from '../field';
import type { TabKind } from '../tab';
import { TAB_FIELDS } from './index';

/** The columns that the product knows on a kind of tab. */
export function tabFields(kind: TabKind): readonly Field[] {
  return TAB_FIELDS[kind];
}
