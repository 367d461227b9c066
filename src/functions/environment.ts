import type { KnownDerivations } from '../derive/derivation';
import type { Day } from '../lib/days';
import type { Zone } from '../lib/zone';
import type { Cells } from '../model/cell';
import type { StageChoices } from '../read/classify-stage';
import type { HeaderChoices } from '../read/recognise';
import type { Language } from '../read/words/words';
import type { Thresholds } from '../settings/settings';

/** What a call needs to know beyond its arguments. */
export interface Environment {
  /** The as-of day in the spreadsheet's time zone: the one that the team has set, else today. */
  readonly today: Day;
  readonly zone: Zone;
  /** The spreadsheet's locale as Sheets writes it, such as `sv_SE`. */
  readonly locale: string;
  /** The language that the team has set; `null`: that of the locale. */
  readonly language: Language | null;
  /** ISO code of the reporting currency that the team has set; `null`: as the amounts tell. */
  readonly currency: string | null;
  /** The cells of the tab with currency rates, read when they are asked for; `null` without such a tab. */
  readonly rates?: () => Cells | null;
  /** Month (1..12) in which the fiscal year starts. */
  readonly fiscalStart: number;
  /** As written in a cell: the period of functions that make no sense over all time, when the call gives none. */
  readonly defaultPeriod: string;
  readonly thresholds: Thresholds;
  /** What can be worked out of tabs. */
  readonly derivations: KnownDerivations;
  /** The team's own mapping of headers. */
  readonly choices: HeaderChoices;
  /** The team's own classes of stages. */
  readonly stages: StageChoices;
  /** The team's own order of stages, by their normalised names: a lower number comes earlier. */
  readonly stagePlaces: Readonly<Record<string, number>>;
}
