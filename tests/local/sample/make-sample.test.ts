import { describe, expect, test } from 'vitest';
import { dayOf, monthOf, quarterEnd, quarterOf, yearOf } from '../../../local/sample/company/calendar';
import { makeSample } from '../../../local/sample/make-sample';
import { count, headersOf, records, total } from './records';

const TODAY = '2026-11-22';
const today = dayOf(TODAY);
const sample = makeSample({ today: TODAY });
const deals = records(sample, 'Deals');
const won = deals.filter(({ Stage }) => Stage === 'Closed Won');
const lost = deals.filter(({ Stage }) => Stage === 'Closed Lost');
const leads = records(sample, 'Leads');
const activities = records(sample, 'Activities');
const orders = records(sample, 'Orders');
const customers = records(sample, 'Customers');
const amountOf = (row: { Amount?: unknown }) => (typeof row.Amount === 'number' ? row.Amount : 0);

describe('the same options', () => {
  test('make the same workbook', () => {
    const options = { today: TODAY, deals: 150, seed: 7 };
    expect(makeSample(options)).toEqual(makeSample(options));
  });

  test('another seed makes another company', () => {
    const [first, second] = [1, 2].map((seed) => makeSample({ today: TODAY, deals: 50, seed }).sheets[0]?.rows);
    expect(first).not.toEqual(second);
  });

  test.each([1, 2, 10])('%d deals are enough', (size) => {
    const small = makeSample({ today: TODAY, deals: size });
    expect(records(small, 'Deals').length).toBeGreaterThanOrEqual(size);
  });
});

describe('the tabs', () => {
  test('are those that the product reads, with frozen headers in bold', () => {
    expect(sample.sheets.map(({ name }) => name)).toEqual([
      'Deals',
      'Leads',
      'Activities',
      'Stage History',
      'Orders',
      'Customers',
      'Targets',
      'Costs',
      'Team',
    ]);
    for (const sheet of sample.sheets) {
      expect(sheet.frozenRows).toBe(1);
      expect(sheet.rows[0]?.every((cell) => cell?.style?.bold)).toBe(true);
      expect(sheet.columnWidths).toHaveLength(headersOf(sheet).length);
    }
  });

  test('Deals begins with the eleven columns of the documentation', () => {
    expect(headersOf(sample.sheets[0]!).slice(0, 11)).toEqual([
      'Deal ID',
      'Deal Name',
      'Account',
      'Owner',
      'Stage',
      'Amount',
      'Created',
      'Expected Close',
      'Closed',
      'Source',
      'Product',
    ]);
  });

  test('amounts are money, days are days', () => {
    const formats = sample.sheets[0]?.rows[1]?.map((cell) => cell?.style?.format);
    expect(formats?.[5]).toBe('$#,##0');
    expect(formats?.[6]).toBe('yyyy-mm-dd');
  });
});

describe('the deals are believable', () => {
  test('two thousand over some thirty months, nothing after today', () => {
    expect(new Set(deals.map((deal) => deal['Deal ID'])).size).toBe(2000);
    const created = deals.map(({ Created }) => Number(Created));
    expect(Math.max(...created)).toBeLessThanOrEqual(today);
    expect((today - Math.min(...created)) / 365).toBeGreaterThan(2.5);
    expect((today - Math.min(...created)) / 365).toBeLessThan(3);
    expect(Math.max(...deals.map(({ Closed }) => Number(Closed ?? 0)))).toBeLessThanOrEqual(today);
  });

  test('20 to 35 percent are won, after about 50 days', () => {
    const rate = won.length / (won.length + lost.length);
    expect(rate).toBeGreaterThan(0.2);
    expect(rate).toBeLessThan(0.35);
    const cycle = total(won.map(({ Closed, Created }) => Number(Closed) - Number(Created))) / won.length;
    expect(cycle).toBeGreaterThan(45);
    expect(cycle).toBeLessThan(62);
  });

  test('amounts have a long tail', () => {
    const sorted = won.map(amountOf).sort((a, b) => a - b);
    expect(total(sorted) / sorted.length / sorted[sorted.length >> 1]!).toBeGreaterThan(1.3);
  });

  test('sources differ in what becomes of them', () => {
    const rate = (source: string) =>
      count(won, ({ Source }) => Source === source) / count([...won, ...lost], ({ Source }) => Source === source);
    expect(rate('Referral')).toBeGreaterThan(rate('Cold call') * 1.5);
    expect(rate('Existing customer')).toBeGreaterThan(rate('Website'));
  });

  test('quarters end busily, July is quiet', () => {
    const late = count(won, ({ Closed }) => quarterEnd(Number(Closed)) - Number(Closed) < 10);
    expect(late / won.length).toBeGreaterThan(0.15);
    const createdIn = (month: number) => count(deals, ({ Created }) => monthOf(Number(Created)) === month);
    expect(createdIn(6)).toBeLessThan(createdIn(8) * 0.8);
  });
});

describe('the blemishes of real lists', () => {
  test('amounts missing on about two percent, some typed as text', () => {
    const blank = count(deals, ({ Amount }) => Amount === undefined);
    expect(blank / deals.length).toBeGreaterThan(0.01);
    expect(blank / deals.length).toBeLessThan(0.045);
    expect(count(deals, ({ Amount }) => typeof Amount === 'string')).toBeGreaterThan(2);
  });

  test('ids twice, days in the wrong order, expected days missing or past', () => {
    expect(deals.length).toBeGreaterThan(2000);
    expect(deals.length).toBeLessThan(2010);
    const misdated = count(deals, ({ Closed, Created }) => Closed !== undefined && Number(Closed) < Number(Created));
    expect(misdated).toBeGreaterThan(0);
    expect(misdated).toBeLessThan(8);
    const open = deals.filter(({ Closed }) => Closed === undefined);
    expect(count(deals, (deal) => deal['Expected Close'] === undefined)).toBeGreaterThan(20);
    expect(count(open, (deal) => Number(deal['Expected Close'] ?? today) < today) / open.length).toBeGreaterThan(0.05);
  });
});

describe('the tabs agree', () => {
  const dealById = new Map(deals.map((deal) => [deal['Deal ID'], deal]));

  test('each won deal has one order, of the same amount', () => {
    const sold = orders.filter((order) => order['Deal ID'] !== undefined);
    expect(new Set(sold.map((order) => order['Deal ID']))).toEqual(new Set(won.map((deal) => deal['Deal ID'])));
    expect(sold).toHaveLength(won.length);
    for (const order of sold) {
      const deal = dealById.get(order['Deal ID']);
      expect(order.Account).toBe(deal?.Account);
      if (typeof deal?.Amount === 'number') expect(order.Amount).toBe(deal.Amount);
    }
  });

  test('who bought is a customer from the first sale on', () => {
    const start = new Map(customers.map((customer) => [customer.Account, Number(customer.Start)]));
    for (const { Account, Closed } of won) expect(start.get(Account)).toBeLessThanOrEqual(Number(Closed));
  });

  test('a lead that became a deal is older, and has its owner and source', () => {
    const converted = leads.filter((lead) => lead['Deal ID'] !== undefined);
    expect(converted.length).toBeGreaterThan(1000);
    for (const lead of converted) {
      const deal = dealById.get(lead['Deal ID']);
      expect(deal).toBeDefined();
      expect(Number(lead.Created)).toBeLessThan(Number(deal?.Created) + 1);
      expect([lead.Owner, lead.Source, lead.Converted]).toEqual([deal?.Owner, deal?.Source, deal?.Created]);
    }
  });

  test('activities belong to known deals and leads; only appointments lie ahead', () => {
    const leadIds = new Set(leads.map((lead) => lead['Lead ID']));
    for (const activity of activities) {
      if (activity['Deal ID'] !== undefined) expect(dealById.has(activity['Deal ID'])).toBe(true);
      if (activity['Lead ID'] !== undefined) expect(leadIds.has(activity['Lead ID'])).toBe(true);
      if (Number(activity.Date) > today) expect(activity.Status).toBe('Booked');
    }
  });

  test('past quotas were met by 60 to 130 percent', () => {
    const quarter = (day: unknown) => `${yearOf(Number(day))}-Q${quarterOf(Number(day))}`;
    const quotas = records(sample, 'Targets').filter(({ Quota }) => Quota !== undefined);
    expect(quotas.length).toBeGreaterThan(60);
    let checked = 0;
    for (const { Rep, Period, Quota } of quotas) {
      const sold = won.filter(({ Owner, Closed }) => Owner === Rep && quarter(Closed) === Period);
      // What is missing or typed as text was met all the same.
      if (Period === quarter(today) || sold.some(({ Amount }) => typeof Amount !== 'number')) continue;
      const attainment = total(sold.map(amountOf)) / Number(Quota);
      expect(attainment).toBeGreaterThan(0.6);
      expect(attainment).toBeLessThan(1.3);
      checked++;
    }
    expect(checked).toBeGreaterThan(50);
  });

  test('everybody who sells is on the team', () => {
    const team = new Set(records(sample, 'Team').map(({ Rep }) => Rep));
    expect(team.size).toBe(9);
    for (const { Owner } of [...deals, ...leads]) expect(team.has(Owner)).toBe(true);
  });
});

describe('the goals', () => {
  const targets = records(sample, 'Targets');
  const rowsWith = (header: string) => targets.filter((row) => row[header] !== undefined);

  test('each seller has calls and meetings to do in each month of two quarters', () => {
    const goals = rowsWith('Activity Target');
    const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
    expect([...new Set(goals.map(({ Period }) => Period))]).toEqual(months);
    const selling = records(sample, 'Team').filter(({ End }) => End === undefined);
    for (const type of ['Call', 'Meeting']) {
      const found = goals.filter((row) => row['Activity Type'] === type);
      expect(found).toHaveLength(selling.length * months.length);
      expect(new Set(found.map(({ Rep }) => Rep))).toEqual(new Set(selling.map(({ Rep }) => Rep)));
    }
  });

  test('each KPI has a target, and a benchmark that says where it comes from', () => {
    const kpis = rowsWith('KPI');
    expect(kpis.length).toBeGreaterThan(5);
    for (const row of kpis) {
      expect(row.Target).toBeTypeOf('number');
      expect(row.Benchmark).toBeTypeOf('number');
      expect(row['Benchmark Source']).toBe('Invented for this sample');
    }
  });

  test('leads come at times of day, sellers on a day', () => {
    expect(count(leads, ({ Created }) => Number(Created) % 1 === 0)).toBe(0);
    for (const { Start } of records(sample, 'Team')) expect(Number(Start) % 1).toBe(0);
  });
});

describe('the seller who stopped calling', () => {
  const seller = 'Tom Becker';
  const between = (day: unknown, from: number, to: number) => Number(day) > today - from && Number(day) <= today - to;
  const calls = activities.filter(({ Rep, Type }) => Rep === seller && Type === 'Call');
  const created = deals.filter(({ Owner }) => Owner === seller);

  test('the calls fall first, then the new deals', () => {
    const callsThen = count(calls, ({ Date: day }) => between(day, 400, 210));
    const callsNow = count(calls, ({ Date: day }) => between(day, 190, 0));
    expect(callsNow).toBeLessThan(callsThen * 0.2);
    const dealsThen = count(created, ({ Created }) => between(Created, 400, 210));
    const dealsNow = count(created, ({ Created }) => between(Created, 190, 0));
    expect(dealsNow).toBeLessThan(dealsThen * 0.4);
  });

  test('sales went on for months while the calls had stopped already', () => {
    const sold = (from: number, to: number) =>
      count(won, ({ Owner, Closed }) => Owner === seller && between(Closed, from, to));
    expect(sold(210, 90)).toBeGreaterThan(sold(90, 0) * 3);
  });
});
