import type { Check } from '../check';
import { AMOUNTS } from './amounts';
import { CURRENCIES } from './currencies';
import { DATES } from './dates';
import { MISSING } from './missing';
import { OUTCOMES } from './outcomes';
import { REPEATED } from './repeated';
import { WHOLE_TAB } from './whole-tab';

/** Everything that is looked for among the deals. */
export const CHECKS: readonly Check[] = [
  ...REPEATED,
  ...MISSING,
  ...DATES,
  ...AMOUNTS,
  ...CURRENCIES,
  ...OUTCOMES,
  ...WHOLE_TAB,
];
