/** What the company sells: software for workspaces by subscription, and services around it. Places in the word lists. */
export interface Product {
  index: number;
  /** Of a typical deal, in US dollars. */
  price: number;
  share: number;
  /** Days from creation to decision. */
  cycleDays: number;
  /** How it changes the odds. */
  appeal: number;
  margin: number;
  seatPrice: number;
  isSubscription: boolean;
}

const product = (values: Omit<Product, 'index' | 'isSubscription'>, index: number): Product => ({
  ...values,
  index,
  isSubscription: index < 4,
});

export const PRODUCTS: readonly Product[] = [
  { price: 3_800, share: 0.24, cycleDays: 33, appeal: 1.12, margin: 0.82, seatPrice: 90 },
  { price: 10_500, share: 0.35, cycleDays: 51, appeal: 1.05, margin: 0.78, seatPrice: 120 },
  { price: 27_000, share: 0.2, cycleDays: 66, appeal: 0.92, margin: 0.74, seatPrice: 150 },
  { price: 78_000, share: 0.06, cycleDays: 98, appeal: 0.7, margin: 0.7, seatPrice: 180 },
  { price: 7_200, share: 0.15, cycleDays: 40, appeal: 1.1, margin: 0.38, seatPrice: 900 },
].map(product);

/** Where business comes from. The last one, existing customers, has no leads and costs no marketing. */
export interface Source {
  index: number;
  share: number;
  winRate: number;
  /** Share of leads that become deals. */
  leadRate: number;
  /** US dollars a lead. */
  leadCost: number;
  visitsPerLead: number;
  isOutbound: boolean;
}

const source = (values: Omit<Source, 'index' | 'isOutbound'>, index: number): Source => ({
  ...values,
  index,
  isOutbound: index === COLD_CALL,
});

export const COLD_CALL = 4;

const SOURCE_FACTS: readonly Omit<Source, 'index' | 'isOutbound'>[] = [
  { share: 0.3, winRate: 0.21, leadRate: 0.24, leadCost: 95, visitsPerLead: 62 },
  { share: 0.14, winRate: 0.35, leadRate: 0.46, leadCost: 20, visitsPerLead: 6 },
  { share: 0.13, winRate: 0.27, leadRate: 0.36, leadCost: 130, visitsPerLead: 9 },
  { share: 0.13, winRate: 0.17, leadRate: 0.2, leadCost: 240, visitsPerLead: 4 },
  { share: 0.16, winRate: 0.13, leadRate: 0.18, leadCost: 45, visitsPerLead: 0 },
  { share: 0.14, winRate: 0.16, leadRate: 0.15, leadCost: 150, visitsPerLead: 48 },
];

export const LEAD_SOURCES: readonly Source[] = SOURCE_FACTS.map(source);

export const EXISTING_CUSTOMER: Source = {
  index: LEAD_SOURCES.length,
  share: 0,
  winRate: 0.37,
  leadRate: 1,
  leadCost: 0,
  visitsPerLead: 0,
  isOutbound: false,
};

export const REGIONS = 4;
export const LOST_REASON_SHARES = [0.27, 0.24, 0.16, 0.18, 0.09, 0.06] as const;
export const CHURN_REASON_SHARES = [0.28, 0.22, 0.2, 0.18, 0.12] as const;

/** Months from January: a busy spring and autumn, a quiet July. */
export const SEASON = [0.95, 1, 1.1, 1, 1.02, 1, 0.6, 0.75, 1.12, 1.1, 1.05, 0.82] as const;
export const GROWTH_A_YEAR = 0.2;
export const PRICE_RISE_A_YEAR = 0.04;
