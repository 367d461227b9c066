import type { Source } from '../metrics/metric';

/** The documents that ask for the functions, each named by its language and topic. */
export const SOURCE_DOCUMENTS: Readonly<Record<Source, string>> = {
  S0: 'The Swedish document on KPIs as a measure of success in sales: leading against lagging indicators',
  S1: 'The Chinese document on ten metrics that successful sales leaders follow',
  S2: 'The Polish document on the metrics of sales enablement',
  S3: 'The Norwegian document on KPIs that help in sales work: the sales formula and the activities behind it',
  S4: 'The Persian document on ten KPIs of a sales team',
  '+': 'None of the five documents: it was added',
};
