import type { MessageKey } from '../../text/translate';

export type Feeds = Extract<MessageKey, `feeds.${string}`>;

/** What KPIs need to know, the columns that can tell it, and what it feeds. The first column is named where none is there. */
export const NEEDED: readonly { readonly fields: readonly string[]; readonly feeds: Feeds }[] = [
  { fields: ['stage', 'statusText', 'isWon', 'isLost', 'isClosed', 'isOpen'], feeds: 'feeds.stage' },
  { fields: ['amount', 'amountConverted'], feeds: 'feeds.amount' },
  { fields: ['currency', 'convertedCurrency'], feeds: 'feeds.currency' },
  { fields: ['closed', 'closeDate', 'wonDate', 'lostDate'], feeds: 'feeds.closed' },
  { fields: ['expectedClose', 'closeDate'], feeds: 'feeds.expected' },
  { fields: ['created'], feeds: 'feeds.created' },
  { fields: ['firstContact'], feeds: 'feeds.firstContact' },
  { fields: ['probability'], feeds: 'feeds.probability' },
  { fields: ['owner'], feeds: 'feeds.owner' },
  { fields: ['name', 'account'], feeds: 'feeds.name' },
  { fields: ['id'], feeds: 'feeds.id' },
  { fields: ['modified'], feeds: 'feeds.modified' },
  { fields: ['product'], feeds: 'feeds.product' },
];

/** What a column of a field feeds. */
export function feedsOf(field: string): Feeds {
  return NEEDED.find(({ fields }) => fields.includes(field))?.feeds ?? 'feeds.groups';
}
