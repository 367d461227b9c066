/** The tabs that the product reads, by what one row of them is. */
export type TabKind =
  | 'deals'
  | 'leads'
  | 'activities'
  | 'orders'
  | 'customers'
  | 'targets'
  | 'costs'
  | 'history'
  | 'rates'
  | 'team';
