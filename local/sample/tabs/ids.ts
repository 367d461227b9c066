import type { Customer } from '../company/customers';
import type { Deal } from '../company/deal';
import type { Lead } from '../company/leads';
import type { Order } from '../company/orders';

export const dealId = ({ number }: Deal) => `D-${number}`;
export const leadId = ({ number }: Lead) => `L-${number}`;
export const orderId = ({ number }: Order) => `O-${number}`;
export const customerId = ({ number }: Customer) => `C-${number}`;
