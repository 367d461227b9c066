import type { Derivations } from './derivation';

/** Quotas, activity targets and KPI targets are tables of their own: see `quotas`, `activity-targets`, `kpi-targets`. */
export const TARGET_DERIVATIONS: Derivations = {};
