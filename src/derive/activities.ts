import { activityCustomer } from './activity-customer';
import { activityDay } from './activity-day';
import { activityKind, activityOutbound, coldCall, isOfKind, kindName } from './activity-kind';
import { wasConnected, wasConversation, wasHeld, wasReply } from './activity-outcome';
import { activityState, inState } from './activity-state';
import type { Derivations } from './derivation';

export { activityRows } from './activity-rows';

const KIND = ['type', 'subject'];
const KIND_PHRASE = 'a Type column, or a column a type of activity';
const STATE = ['status', 'isDone', 'outcome', 'type', 'date', 'at'];

/** What is worked out of an activity log; the rows are those of `activityRows`. */
export const ACTIVITY_DERIVATIONS: Derivations = {
  day: { from: ['date', 'at'], phrase: 'a Date column', make: activityDay },
  kind: { from: ['type'], phrase: KIND_PHRASE, make: activityKind },
  kindName: { from: ['kind'], phrase: KIND_PHRASE, make: kindName },
  isDemo: {
    from: ['kind'],
    phrase: 'a Demos column, or activities of the type demo',
    make: (table) => isOfKind(table, 'demo'),
  },
  isTraining: {
    from: ['kind'],
    phrase: 'a Trainings column, or activities of the type training',
    make: (table) => isOfKind(table, 'training'),
  },
  state: { from: STATE, phrase: 'a Status column', make: activityState },
  done: { from: STATE, phrase: 'a Status column', make: (table) => inState(table, 'done') },
  booked: { from: STATE, phrase: 'a Status column', make: (table) => inState(table, 'booked') },
  cancelled: { from: STATE, phrase: 'a Status column', make: (table) => inState(table, 'cancelled') },
  isOutbound: {
    from: ['direction', 'isOutbound', 'type'],
    phrase: 'a Direction column',
    make: activityOutbound,
  },
  isHeld: { from: STATE, phrase: KIND_PHRASE, make: wasHeld },
  isConnected: { from: ['minutes', 'direction', 'isOutbound', ...STATE], phrase: KIND_PHRASE, make: wasConnected },
  isConversation: {
    from: ['minutes', 'direction', 'isOutbound', ...STATE],
    phrase: KIND_PHRASE,
    make: wasConversation,
  },
  isReply: {
    from: ['direction', 'isOutbound', ...STATE],
    phrase: 'a Direction column, or an Outcome column',
    make: wasReply,
  },
  isCold: { from: [...KIND, 'direction', 'isOutbound', 'dealId', 'leadId'], phrase: KIND_PHRASE, make: coldCall },
  customer: {
    from: ['account', 'dealId', 'leadId'],
    phrase: 'an Account column, or a Deal ID column beside the deals',
    make: activityCustomer,
  },
};
