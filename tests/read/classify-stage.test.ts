import { expect, test } from 'vitest';
import { STATUSES } from '../../src/model/status';
import { stageClassifier } from '../../src/read/classify-stage';

const classifyStage = stageClassifier(['en']);
const statusOf = (name: string) => STATUSES[classifyStage(name).status];

// Default stages and statuses of common CRMs
test.each([
  'Closed Won',
  'closedwon',
  'Closed/Won',
  'Closed - Won',
  'CLOSED WON',
  'closed_won',
  'Won',
  'won ',
  'Deal won',
  '7. Closed Won',
  'Closed Won (100%)',
  'Stage 7 - Won',
  'Project won',
  'Renewal - Won - 100%',
  'Sold',
  'Contract signed',
])('%j is won', (name) => expect(statusOf(name)).toBe('won'));

test.each([
  'Closed Lost',
  'closedlost',
  'Closed/Lost',
  'Lost',
  'Lost - 0%',
  'Closed-Lost to Competition',
  'Out-Sold',
  'Canceled',
  'Cancelled',
  'Declined',
  'Dead',
  'Abandoned',
  'No decision',
  'Not won',
  'Closed - Not Won',
])('%j is lost', (name) => expect(statusOf(name)).toBe('lost'));

test.each(['Test', 'Duplicate', 'spam', 'Omitted'])('%j is ignored', (name) => expect(statusOf(name)).toBe('ignored'));

test.each(['', ' ', '***'])('%j tells nothing', (name) => expect(statusOf(name)).toBe(''));

test.each([
  'Open',
  'New',
  'Lead',
  'On hold',
  'Prospecting',
  'Appointment Scheduled',
  'decisionmakerboughtin',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Id. Decision Makers',
  'Perception Analysis',
  'Demo/Making',
  'Ready to Close',
  'In Progress',
  'Negotiation (80%)',
  'Stage 3: Proposal',
])('%j is an open stage that is known', (name) => {
  expect(statusOf(name)).toBe('open');
  expect(classifyStage(name).known).toBe(true);
});

test.each(['Kick-off', 'Wonderful', 'Lostwithiel', 'Security review by Anna', 'Winning plan', 'Not lost'])(
  '%j is an open stage of the team’s own',
  (name) => {
    expect(statusOf(name)).toBe('open');
    expect(classifyStage(name)).toMatchObject({ known: false, rank: 0, qualified: false });
  },
);

test('on hold is open without counting as qualified', () => {
  expect(classifyStage('On hold')).toMatchObject({ qualified: false, rank: 0 });
});

// The stages of each CRM in its own order
test.each([
  ['HubSpot', 'Appointment Scheduled|Qualified To Buy|Presentation Scheduled|Decision Maker Bought-In|Contract Sent'],
  [
    'Salesforce',
    'Prospecting|Qualification|Needs Analysis|Value Proposition|Id. Decision Makers|Perception Analysis|Proposal/Price Quote|Negotiation/Review',
  ],
  [
    'Zoho',
    'Qualification|Needs Analysis|Value Proposition|Identify Decision Makers|Proposal/Price Quote|Negotiation/Review',
  ],
  ['Dynamics', 'Qualify|Develop|Propose|Close'],
  ['Odoo', 'New|Qualified|Proposition'],
  ['EspoCRM', 'Prospecting|Qualification|Proposal|Negotiation'],
  ['Frappe', 'Qualification|Demo/Making|Proposal/Quotation|Negotiation|Ready to Close'],
  ['Pipedrive', 'Contact Made|Qualified|Demo Scheduled|Proposal Made|Negotiations Started'],
])('the stages of %s stand in the order of the sales process', (_, stages) => {
  const ranks = stages.split('|').map((name) => classifyStage(name).rank);
  expect(ranks.every((rank) => rank > 0)).toBe(true);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('qualified is where the qualified stage begins', () => {
  expect(
    ['Lead', 'Contacted', 'Qualified', 'Proposal', 'Negotiation'].map((name) => classifyStage(name).qualified),
  ).toEqual([false, false, true, true, true]);
});

test.each([
  ['Lost - Price', 'lost'],
  ['Lost to competitor', 'lost'],
  ['Cancelled by customer', 'lost'],
  ['Dead - no reply', 'lost'],
  ['Won - Upsell', 'won'],
  ['Signed contract', 'won'],
  ['Opportunity Closed Won', 'won'],
  ['Almost won', 'open'],
  ['Not yet won', 'open'],
  ['Verbally won', 'open'],
  ['No longer lost', 'open'],
  ['Paid pilot', 'open'],
  ['Not won', 'lost'],
])('%s is %s', (name, status) => expect(statusOf(name)).toBe(status));

test('the team’s own classes and places come first', () => {
  const classify = stageClassifier(['en'], { 'paid pilot': 'won' }, { discovery: 1.5 });
  expect(STATUSES[classify('Paid pilot').status]).toBe('won');
  expect(classify('Discovery').rank).toBe(1.5);
});

test.each([
  'Contract cancelled',
  'Order cancelled',
  'Deal cancelled',
  'Customer cancelled',
  'Proposal rejected',
  'Offer rejected',
  'Deal dead',
  'Closed – no sale',
  'Qualified out',
  'Offert avböjd',
  'Offert förlorad',
  'Umowa anulowana',
  '报价被拒',
  '项目取消',
  '合同取消',
  'Tilbud avslått',
  'Avtale kansellert',
  'قرارداد لغو شد',
])('%j is lost behind its noun', (name) => expect(statusOf(name)).toBe('lost'));

test.each(['Paid pilot', 'Not cancelled', 'Not yet rejected', 'To be cancelled', 'Contract not cancelled', '未取消'])(
  '%j is open',
  (name) => expect(statusOf(name)).toBe('open'),
);
