import { en } from '../../text/en';
import type { Noun, Speech } from '../../text/speech';
import type { MessageKey } from '../../text/translate';
import type { Finding } from './finding';

type Kind = Extract<MessageKey, `issue.${string}`> extends `issue.${infer K}` ? K : never;

/** The kind by which messages call a finding: one that they do not know yet is told in general words. */
function kindOf({ kind }: Finding): Kind {
  return (`issue.${kind}` in en ? kind : 'otherCells') as Kind;
}

/** `Unreadable dates in Close date` */
export function labelOf(finding: Finding, { t }: Speech): string {
  const label = t(`issue.${kindOf(finding)}`);
  return finding.column === undefined ? label : t('dataQuality.inColumn', { found: label, column: finding.column });
}

/** `8 won deals lack an amount` */
export function foundInWords(finding: Finding, speech: Speech): string {
  const found = speech.count(`found.${kindOf(finding)}` as Noun, finding.count);
  return finding.column === undefined ? found : speech.t('dataQuality.inColumn', { found, column: finding.column });
}

const MOST_NAMES = 8;

/** What it means for which figures, and what to do about it. */
export function meaningOf(finding: Finding, speech: Speech): string {
  const { t, plain, fullMoney } = speech;
  const { column = '', of = 0, limit = 0, names = [] } = finding;
  const more = names.length > MOST_NAMES ? ' …' : '';
  const listed = names.slice(0, MOST_NAMES).join(t('list.comma')) + more;
  const values = { column, of: plain(of), limit: fullMoney(limit), names: listed };
  const kind = kindOf(finding);
  const say = t as (key: MessageKey, values: Readonly<Record<string, string>>) => string;
  return t('dataQuality.meansAndDo', { means: say(`means.${kind}`, values), what: say(`remedy.${kind}`, values) });
}
