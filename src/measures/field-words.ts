/** How fields are called in words. Fields that are not named here are called by their id. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  closedOn: 'close date',
  expectedOn: 'expected close date',
  firstContactOn: 'first contact',
  firstContactBasis: 'first contact from',
  created: 'created date',
  convertedOn: 'converted date',
  customerOn: 'day of becoming a customer',
  evaluationOn: 'day of entering evaluation',
  qualifiedOn: 'qualified date',
  chance: 'probability',
  customer: 'account',
  comparedSpend: 'spend',
  comparedValue: 'contract value',
  costedAmount: 'amount with a cost',
  customerKind: 'customer',
  day: 'date',
  filled: 'filled quantity',
  orderKey: 'orders',
  registeredOn: 'registered date',
  startedOn: 'start date',
  yearlyValue: 'yearly value',
};

/** What holds of a row where a flag is yes. */
export const FLAG_WORDS: Readonly<Record<string, string>> = {
  becameCustomer: 'that became customers',
  done: 'done',
  booked: 'booked',
  cancelled: 'cancelled',
  isCold: 'that were cold',
  isConnected: 'that reached somebody',
  isConversation: 'that were conversations',
  isDemo: 'that were demos',
  isHeld: 'held',
  isOpen: 'still open',
  isOutbound: 'outbound',
  isQualified: 'that are qualified',
  isReply: 'that were replies',
  isTraining: 'that were trainings',
  wasActivated: 'that were activated',
  reachedEvaluation: 'that reached evaluation',
  reachedMql: 'that became marketing-qualified',
  reachedProposal: 'that reached proposal',
  reachedQualified: 'that reached qualified',
  reachedSql: 'that became sales-qualified',
  wasConverted: 'that were converted',
  wasQualified: 'that were qualified',
};

/** Flags of what every figure leaves out, such as cancelled orders and returns: its remarks tell of them. */
export const LEFT_OUT_FLAGS: ReadonlySet<string> = new Set(['isIgnored', 'isSale', 'hasClosed']);
