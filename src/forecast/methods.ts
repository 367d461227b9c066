/** The methods that `auto` combines. */
export const EXPERTS = ['survival', 'pace', 'year', 'trend', 'seasonal'] as const;
export type Expert = (typeof EXPERTS)[number];

/** What needs no history: the words of the sales team. */
export const STATED = ['commit', 'best case'] as const;

/** What a forecast has to beat. */
const NAIVE = ['average', 'last year'] as const;

/** How a forecast can be made, as it is asked for behind `@method`. */
export const METHODS = ['auto', ...EXPERTS, 'weighted', ...STATED, ...NAIVE] as const;
export type Method = (typeof METHODS)[number];

/** The methods that can be replayed: what a sales team says today was not written down then. */
export const REPLAYED: readonly Method[] = ['auto', ...EXPERTS, 'weighted', ...NAIVE];
