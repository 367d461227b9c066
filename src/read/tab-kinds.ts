import { isErrorText } from '../model/cell';
import type { TabKind } from '../model/tab';
import { isBlankWord } from './cells/blank-words';
import { type IdOf, idText } from './last-of-each-id';

type Fields = string;

/**
 * What a tab of each kind must have: one field of each group. The fields of the first group tell the kind from others
 * and count twice.
 */
const NEEDS: Readonly<Record<TabKind, readonly Fields[]>> = {
  deals: [
    'stage statusText isWon isLost isClosed wonDate lostDate probability expectedClose forecastCategory lostReason',
    'amount closeDate closed expectedClose created wonDate stage',
    'stage statusText isWon isClosed wonDate',
  ],
  leads: [
    'id status isConverted isQualified firstResponse mqlDate sqlDate converted email phone lifecycle origin quality',
    'created company email phone source origin status isConverted',
  ],
  activities: ['type calls emails meetings demos presentations direction isOutbound outcome minutes', 'date at'],
  orders: ['quantity filled shipped unitPrice date id profit discount', 'amount quantity profit filled', 'date id'],
  customers: [
    'start end registered activated churned churnReason value mrr arr plan rating nps isActive contractId type',
    'account id contractId',
  ],
  targets: ['quota target activityTarget benchmark', 'rep team period start kpi activityType quota'],
  costs: ['spend visits impressions clicks', 'date period source campaign category'],
  history: ['fromStage entered left days value property', 'dealId', 'stage value fromStage'],
  rates: ['rate', 'from to'],
  team: ['rep repId firstName lastName email', 'start end manager role team region cost commission'],
};

/** How well these fields make a tab of a kind; 0 when something is missing that it must have. */
export function likeness(kind: TabKind, fields: ReadonlySet<string>): number {
  const groups = NEEDS[kind].map((group) => group.split(' '));
  if (!groups.every((group) => group.some((field) => fields.has(field)))) return 0;
  return fields.size + groups[0]!.filter((field) => fields.has(field)).length;
}

/** Fields that together tell the rows of a tab apart; of several lists the first whose first field is there. */
const KEYS: Readonly<Partial<Record<TabKind, readonly Fields[]>>> = {
  // An order stands on as many rows as it has lines.
  orders: ['lineId'],
  // A customer stands on as many rows as there are contracts.
  customers: ['contractId', 'id start product plan'],
};

/** What tells the rows of a tab apart; `null` when nothing does. A row whose first field is blank is one of its own. */
export function rowIdOf(kind: TabKind, fields: ReadonlyMap<string, number>): IdOf | null {
  const keys = (KEYS[kind] ?? ['id']).map((key) => key.split(' '));
  const key = keys.find(([first]) => fields.has(first!));
  if (!key) return null;
  const [id, ...others] = key.flatMap((field) => fields.get(field) ?? []);
  return (row) => {
    const own = idText(row[id!]);
    if (others.length === 0 || isBlankWord(own) || isErrorText(own)) return own;
    return [own, ...others.map((column) => idText(row[column]))].join('\n');
  };
}
