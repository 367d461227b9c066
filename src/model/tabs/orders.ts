import type { Field } from '../field';

/** One row an order, an invoice or a line of one. */
export const ORDER_FIELDS = [
  { id: 'id', label: 'Order ID', kind: 'id' },
  { id: 'lineId', label: 'Line ID', kind: 'id' },
  { id: 'date', label: 'Order date', kind: 'day' },
  { id: 'shipped', label: 'Ship date', kind: 'day' },
  { id: 'account', label: 'Customer', kind: 'text' },
  { id: 'accountId', label: 'Customer ID', kind: 'text' },
  { id: 'amount', label: 'Amount', kind: 'number', as: 'money' },
  { id: 'currency', label: 'Currency', kind: 'text' },
  { id: 'cost', label: 'Cost', kind: 'number', as: 'money' },
  { id: 'profit', label: 'Profit', kind: 'number', as: 'money' },
  { id: 'quantity', label: 'Quantity', kind: 'number' },
  { id: 'filled', label: 'Filled quantity', kind: 'number' },
  { id: 'unitPrice', label: 'Unit price', kind: 'number', as: 'money' },
  { id: 'discount', label: 'Discount', kind: 'number', as: 'share' },
  { id: 'product', label: 'Product', kind: 'text' },
  { id: 'category', label: 'Category', kind: 'text' },
  { id: 'status', label: 'Status', kind: 'text' },
  { id: 'dealId', label: 'Deal ID', kind: 'id' },
  { id: 'owner', label: 'Owner', kind: 'text' },
  { id: 'region', label: 'Region', kind: 'text' },
  { id: 'segment', label: 'Segment', kind: 'text' },
  { id: 'lines', label: 'Lines', kind: 'number' },
] as const satisfies readonly Field[];
