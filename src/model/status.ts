/** What became of a deal. Their places are the codes of a table's `status` column; `unknown`: nothing on the row tells it. */
export const STATUSES = ['', 'open', 'won', 'lost', 'ignored'] as const;

export const UNKNOWN = 0;
export const OPEN = 1;
export const WON = 2;
export const LOST = 3;
export const IGNORED = 4;
