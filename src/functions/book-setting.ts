import type { BookSetting } from '../derive/book';
import type { Day } from '../lib/days';
import type { TabKind } from '../model/tab';
import { stageClassifier } from '../read/classify-stage';
import type { SourceTable } from '../read/open-tab';
import { valueClassifier } from '../read/value-classes';
import type { Environment } from './environment';
import { moneySetting } from './money-setting';

/** What the tabs of a call are worked out with: the languages that they are in, the team's settings, the as-of day. */
export function bookSetting(
  sources: Readonly<Partial<Record<TabKind, SourceTable>>>,
  environment: Environment,
  today: () => Day,
): BookSetting {
  const tables = Object.values(sources);
  const languages = [...new Set(tables.flatMap(({ recognition }) => recognition.languages))];
  const staged = sources.deals ?? sources.history;
  return {
    get today() {
      return today();
    },
    zone: environment.zone,
    fiscalStart: environment.fiscalStart,
    responseHours: environment.thresholds.responseHours,
    derivations: environment.derivations,
    money: moneySetting(environment),
    classOf: valueClassifier(languages),
    rankOf: staged?.classifyStage ?? stageClassifier(languages, environment.stages, environment.stagePlaces),
  };
}
