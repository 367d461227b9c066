import type { Lead } from '../company/leads';
import { companyName, mailAddress, personName, phoneNumber } from '../names';
import { tableSheet } from '../table-sheet';
import type { SampleWords } from '../words/words';
import { dealId, leadId } from './ids';
import type { MakeTab } from './tab';

export const leadsTab: MakeTab = ({ id, company, words }) => {
  const headers = words.leads;
  return tableSheet<Lead>(
    { id, name: words.tabs.leads },
    words,
    [
      { header: headers.id, value: leadId },
      { header: headers.created, look: 'dateTime', value: ({ created }) => created },
      { header: headers.source, value: ({ source }) => words.sources[source.index] },
      { header: headers.owner, value: ({ rep }) => words.reps[rep.index] },
      { header: headers.status, value: ({ status }) => words.leadStatuses[status] },
      { header: headers.name, value: ({ person }) => personName(words, person) },
      { header: headers.email, value: (lead) => email(lead, words) },
      { header: headers.phone, value: ({ hasPhone, person }) => (hasPhone ? phoneNumber(words, person) : undefined) },
      { header: headers.firstResponse, look: 'dateTime', value: ({ firstResponse }) => firstResponse },
      { header: headers.mql, look: 'date', value: ({ mql }) => mql },
      { header: headers.sql, look: 'date', value: ({ sql }) => sql },
      { header: headers.converted, look: 'date', value: ({ converted }) => converted },
      { header: headers.dealId, value: ({ deal }) => deal && dealId(deal) },
      { header: headers.company, value: ({ account }) => companyName(words, account.index) },
    ],
    company.leads,
  );
};

function email({ hasEmail, person, account }: Lead, words: SampleWords): string | undefined {
  if (hasEmail === 'no') return undefined;
  const address = mailAddress(words, person, account.index);
  return hasEmail === 'malformed' ? address.replace('@', ' at ') : address;
}
