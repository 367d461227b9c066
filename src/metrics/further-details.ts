import { chanceDetails } from './chance-details';
import type { ComputedAnswer, KpiInput } from './metric';

/** What KPIEXPLAIN and the notes of reports tell of KPIs that are made of measures, by the id of the KPI: label and value. */
export const FURTHER_DETAILS: Readonly<Record<string, (input: KpiInput) => ComputedAnswer['details']>> = {
  weightedPipeline: chanceDetails,
};
