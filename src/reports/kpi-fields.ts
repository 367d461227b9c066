/** The columns of a deals tab that its KPIs read, directly or by way of a derived column. */
export const KPI_FIELDS = [
  'stage',
  'statusText',
  'isWon',
  'isClosed',
  'isOpen',
  'amount',
  'currency',
  'probability',
  'created',
  'closed',
  'closeDate',
  'wonDate',
  'lostDate',
  'expectedClose',
  'owner',
  'product',
] as const;
