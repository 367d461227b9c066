import type { Sheet } from '../../workbook';
import type { Company } from '../company/company';
import type { Random } from '../company/random';
import type { SampleWords } from '../words/words';

/** What a tab is made from. */
interface TabSource {
  /** The sheet's id. */
  id: string;
  company: Company;
  words: SampleWords;
  /** For what is left to chance on the tab itself. */
  random: Random;
}

export type MakeTab = (source: TabSource) => Sheet;
