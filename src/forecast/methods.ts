export const METHODS = ['auto', 'survival', 'pace'] as const;
export type Method = (typeof METHODS)[number];

/** The columns of a deals table that forecasting reads. */
export const FORECAST_FIELDS = ['status', 'closedOn', 'created', 'amount', 'product'] as const;
