import { NO } from '../model/column';
import { leadsInCostedMonth } from './costed';
import type { Derivations, LoadedTable } from './derivation';
import { CONTACT_FIELDS, contactFilled, contactWanted } from './lead-contacts';
import { becameCustomer, CUSTOMER_FIELDS, convertedOn, customerOn, mayBecomeCustomer } from './lead-customers';
import { dayReached, qualifyingDates } from './lead-days';
import { responseHours, wasAnswered } from './lead-response';
import {
  hasReached,
  isIgnored,
  isOrWasQualified,
  isStillOpen,
  leadStep,
  STEP_FIELDS,
  wasConverted,
} from './lead-steps';
import { withoutUndatedTotals } from './without-totals';

/** One row a lead. */
export function leadRows(source: LoadedTable): LoadedTable {
  return withoutUndatedTotals(source, ['created', 'createdAt'], ['id', 'owner']);
}

const STATUS = 'a Lead status column';
const CUSTOMER =
  'a Customer since or Converted column, or with a Deal ID column on the leads or a Lead ID column on the deals a range of deals';
const RESPONSE = 'a First response column, or a range of activities with a Lead ID column';
const QUALIFIED = 'a Qualified column, or statuses that say qualified';

/** Steps, days and contacts of leads. Flags of steps are of all that came so far, whatever became of them afterwards. */
export const LEAD_DERIVATIONS: Derivations = {
  /** The created date, under the name that days worked out of others have. */
  isIgnored: { from: ['status'], phrase: STATUS, make: isIgnored },
  step: { from: ['id', ...STEP_FIELDS], phrase: STATUS, make: leadStep },
  reachedMql: {
    from: ['mqlDate', 'step'],
    phrase: 'an MQL date column, or statuses that say MQL',
    make: (leads, book) => hasReached(leads, book, 'mql'),
  },
  reachedSql: {
    from: ['sqlDate', 'qualifiedDate', 'isQualified', 'step'],
    phrase: 'an SQL date or Qualified column, or statuses that say SQL or qualified',
    make: (leads, book) => hasReached(leads, book, 'sql'),
  },
  wasQualified: {
    from: ['sqlDate', 'qualifiedDate', 'isQualified', 'mqlDate', 'step'],
    phrase: QUALIFIED,
    make: isOrWasQualified,
  },
  isOpen: { from: ['step', 'rejected'], phrase: STATUS, make: isStillOpen },
  mqlOn: {
    from: ['reachedMql', 'mqlDate', 'created'],
    phrase: 'an MQL date column',
    make: (leads) => dayReached(leads, 'reachedMql', ['mqlDate', 'created']),
  },
  sqlOn: {
    from: ['reachedSql', 'sqlDate', 'qualifiedDate', 'created'],
    phrase: 'an SQL date column',
    make: (leads) => dayReached(leads, 'reachedSql', ['sqlDate', 'qualifiedDate', 'created']),
  },
  qualifiedOn: {
    from: ['wasQualified', 'qualifiedDate', 'sqlDate', 'mqlDate'],
    phrase: 'a Qualified date, SQL date or MQL date column',
    make: (leads, book) => dayReached(leads, 'wasQualified', qualifyingDates(leads, book)),
  },
  /** Whether spend is entered for the month in which a lead was created, and whether it is not. */
  isCosted: { from: ['created'], phrase: 'a Created date column', make: leadsInCostedMonth },
  isUncosted: {
    from: ['created'],
    phrase: 'a Created date column',
    make: (leads, book) => leadsInCostedMonth(leads, book, NO),
  },
  becameCustomer: { from: CUSTOMER_FIELDS, phrase: CUSTOMER, make: becameCustomer },
  customerOn: { from: CUSTOMER_FIELDS, phrase: CUSTOMER, make: customerOn },
  mayBecomeCustomer: {
    from: ['becameCustomer', 'rejected', ...CUSTOMER_FIELDS],
    phrase: CUSTOMER,
    make: mayBecomeCustomer,
  },
  wasConverted: {
    from: ['step'],
    phrase: 'a Converted column, a Lead status column, or deals that name their leads',
    make: wasConverted,
  },
  convertedOn: { from: ['customerOn', 'converted'], phrase: 'a Converted date column', make: convertedOn },
  responseHours: {
    from: ['createdAt', 'firstResponse', 'id'],
    phrase: RESPONSE,
    make: (leads, book) => responseHours(leads, book, 'all'),
  },
  businessResponseHours: {
    from: ['createdAt', 'firstResponse', 'id'],
    phrase: RESPONSE,
    make: (leads, book) => responseHours(leads, book, 'business'),
  },
  wasAnswered: { from: ['createdAt', 'firstResponse', 'id'], phrase: RESPONSE, make: wasAnswered },
  contactFilled: { from: CONTACT_FIELDS, phrase: 'a Lead name, E-mail or Phone column', make: contactFilled },
  contactWanted: { from: CONTACT_FIELDS, phrase: 'a Lead name, E-mail or Phone column', make: contactWanted },
};
