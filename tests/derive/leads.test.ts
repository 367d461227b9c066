import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { columnOf } from './columns-of';

const of = (field: string, leads: Cells, deals?: Cells) =>
  columnOf('leads', field, deals ? { leads, deals } : { leads });

describe('the step that a lead has reached', () => {
  test('is told by its status', () => {
    const leads = [
      ['Lead ID', 'Created', 'Lead status'],
      ['L1', '2026-01-01', 'New'],
      ['L2', '2026-01-01', 'Contacted'],
      ['L3', '2026-01-01', 'MQL'],
      ['L4', '2026-01-01', 'SQL'],
      ['L5', '2026-01-01', 'Qualified'],
      ['L6', '2026-01-01', 'Converted'],
      ['L7', '2026-01-01', 'Rejected'],
      ['L8', '2026-01-01', 'Something of our own'],
      ['L9', '2026-01-01', ''],
    ];
    expect(of('step', leads)).toEqual(['new', 'contacted', 'mql', 'sql', 'qualified', 'converted', '', '', '']);
    expect(of('reachedMql', leads)!.map(yes)).toEqual([0, 0, 1, 1, 1, 1, 0, 0, 0]);
    expect(of('reachedSql', leads)!.map(yes)).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0]);
    expect(of('wasQualified', leads)).toEqual(of('reachedSql', leads));
    expect(of('wasConverted', leads)!.map(yes)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(of('isOpen', leads)!.map(yes)).toEqual([1, 1, 1, 1, 1, 0, 0, 1, 1]);
  });

  test('is not forgotten when the lead is rejected later, where a date tells it', () => {
    const leads = [
      ['Lead ID', 'Created', 'Lead status', 'MQL date', 'SQL date'],
      ['L1', '2026-01-01', 'Rejected', '2026-01-03', ''],
      ['L2', '2026-01-01', 'Rejected', '', ''],
      ['L3', '2026-01-01', 'Converted', '', ''],
      ['L4', '2026-01-01', 'New', '', '2026-01-05'],
    ];
    expect(of('step', leads)).toEqual(['mql', '', 'converted', 'sql']);
    expect(of('reachedMql', leads)!.map(yes)).toEqual([1, 0, 1, 1]);
    expect(of('isOpen', leads)!.map(yes)).toEqual([0, 0, 0, 1]);
  });

  test('comes from lifecycle stages as HubSpot spells them', () => {
    const leads = [
      ['Record ID', 'Create date', 'Lifecycle stage', 'Email'],
      ['1', '2026-01-01', 'subscriber', 'a@b.se'],
      ['2', '2026-01-01', 'marketingqualifiedlead', 'a@b.se'],
      ['3', '2026-01-01', 'salesqualifiedlead', 'a@b.se'],
      ['4', '2026-01-01', 'opportunity', 'a@b.se'],
      ['5', '2026-01-01', 'customer', 'a@b.se'],
    ];
    expect(of('step', leads)).toEqual(['new', 'mql', 'sql', 'converted', 'converted']);
    expect(of('becameCustomer', leads)!.map(yes)).toEqual([0, 0, 0, 0, 1]);
  });

  test('is told by yes and no', () => {
    const leads = [
      ['Lead ID', 'Source', 'Qualified', 'Converted'],
      ['L1', 'Web', 'yes', 'no'],
      ['L2', 'Web', 'no', 'no'],
      ['L3', 'Web', 'no', 'yes'],
    ];
    expect(of('step', leads)).toEqual(['qualified', '', 'converted']);
    expect(of('wasQualified', leads)!.map(yes)).toEqual([1, 0, 1]);
  });

  test('that a tab does not tell from others is not made up', () => {
    const leads = [
      ['Lead ID', 'Source', 'Converted'],
      ['L1', 'Web', 1],
      ['L2', 'Web', 0],
    ];
    for (const field of ['reachedMql', 'reachedSql', 'wasQualified', 'qualifiedOn'])
      expect(of(field, leads)).toBeNull();
    expect(of('wasConverted', leads)!.map(yes)).toEqual([1, 0]);
    const statuses = [
      ['Lead ID', 'Created', 'Lead status'],
      ['L1', '2026-01-01', 'Qualified'],
      ['L2', '2026-01-01', 'New'],
    ];
    expect(of('reachedMql', statuses)).toBeNull();
    expect(of('reachedSql', statuses)!.map(yes)).toEqual([1, 0]);
  });

  test('qualified is by marketing on a tab that tells no more', () => {
    const leads = [
      ['Lead ID', 'Created', 'Lead status', 'MQL date'],
      ['L1', '2026-01-01', 'New', ''],
      ['L2', '2026-01-01', 'Contacted', '2026-01-04'],
    ];
    expect(of('wasQualified', leads)!.map(yes)).toEqual([0, 1]);
    expect(of('qualifiedOn', leads)).toEqual(['', '2026-01-04']);
  });
});

describe('days of leads', () => {
  test('qualified: its date, else that of sales-qualified; only of leads that were', () => {
    const leads = [
      ['Lead ID', 'Created', 'SQL date', 'Qualified date', 'MQL date'],
      ['L1', '2026-01-01', '2026-01-05', '2026-01-04', '2026-01-02'],
      ['L2', '2026-01-01', '2026-01-06', '', '2026-01-02'],
      ['L3', '2026-01-01', '', '', '2026-01-02'],
    ];
    expect(of('qualifiedOn', leads)).toEqual(['2026-01-04', '2026-01-06', '']);
    expect(of('mqlOn', leads)).toEqual(['2026-01-02', '2026-01-02', '2026-01-02']);
    expect(of('sqlOn', leads)).toEqual(['2026-01-05', '2026-01-06', '']);
  });

  test('a lead that skipped the date of a step counts there from the day on which it was created', () => {
    const leads = [
      ['Lead ID', 'Created', 'Lead status', 'MQL date'],
      ['L1', '2026-01-01', 'Converted', ''],
    ];
    expect(of('mqlOn', leads)).toEqual(['2026-01-01']);
  });

  test('without dates there are none', () => {
    const leads = [
      ['Lead ID', 'Source', 'Lead status'],
      ['L1', 'Web', 'Qualified'],
    ];
    for (const field of ['created', 'qualifiedOn', 'sqlOn', 'customerOn', 'convertedOn', 'responseHours']) {
      expect(of(field, leads)).toBeNull();
    }
  });
});

describe('customers', () => {
  const leads = [
    ['Lead ID', 'Created', 'Lead status', 'Converted date'],
    ['L1', '2026-01-01', 'Converted', '2026-01-09'],
    ['L2', '2026-01-01', 'Converted', ''],
    ['L3', '2026-01-01', 'Converted', ''],
    ['L4', '2026-01-01', 'New', ''],
  ];
  const deals = [
    ['Deal ID', 'Lead ID', 'Stage', 'Created', 'Closed'],
    ['D1', 'L1', 'Won', '2026-01-10', '2026-03-02'],
    ['D2', 'L1', 'Won', '2026-01-08', '2026-02-02'],
    ['D3', 'L2', 'Lost', '2026-01-12', '2026-02-03'],
    ['D4', 'l3 ', 'Won', '2026-01-13', ''],
    ['D5', 'L9', 'Won', '2026-01-14', '2026-02-05'],
  ];

  test('are leads with a won deal, from the day on which the first of them was won', () => {
    expect(of('becameCustomer', leads, deals)!.map(yes)).toEqual([1, 0, 1, 0]);
    expect(of('customerOn', leads, deals)).toEqual(['2026-02-02', '', '', '']);
    expect(of('convertedOn', leads, deals)).toEqual(['2026-01-09', '2026-01-12', '2026-01-13', '']);
  });

  test('are found by the id of the deal on the lead as well', () => {
    const named = [
      ['Lead ID', 'Created', 'Email', 'Deal ID'],
      ['L1', '2026-01-01', 'a@b.se', 'D1'],
      ['L2', '2026-01-01', 'a@b.se', ''],
    ];
    expect(
      of(
        'becameCustomer',
        named,
        deals.map((row) => row.filter((_, i) => i !== 1)),
      )!.map(yes),
    ).toEqual([1, 0]);
    expect(
      of(
        'customerOn',
        named,
        deals.map((row) => row.filter((_, i) => i !== 1)),
      ),
    ).toEqual(['2026-03-02', '']);
    // The deals not being given, converted to a deal is not yet a customer.
    expect(of('becameCustomer', named)).toBeNull();
  });

  test('are not looked for among deals none of which names a lead', () => {
    const strangers = deals.map((row, i) => (i === 0 ? row : [row[0]!, '', ...row.slice(2)]));
    expect(of('becameCustomer', leads, strangers)).toEqual(of('becameCustomer', leads));
  });

  test('without deals are those with a customer date, else those that were converted', () => {
    expect(of('becameCustomer', leads)!.map(yes)).toEqual([1, 0, 0, 0]);
    expect(of('customerOn', leads)).toEqual(['2026-01-09', '', '', '']);
    const dated = leads.map((row, i) => [...row, ['Customer since', '', '2026-04-01', '', ''][i]!]);
    expect(of('becameCustomer', dated)!.map(yes)).toEqual([0, 1, 0, 0]);
    expect(of('customerOn', dated)).toEqual(['', '2026-04-01', '', '']);
  });

  test('of a tab whose status alone tells are those called so', () => {
    const words = [
      ['Lead ID', 'Created', 'Lead status'],
      ['L1', '2026-01-01', 'Opportunity'],
      ['L2', '2026-01-01', 'Customer'],
      ['L3', '2026-01-01', 'New'],
    ];
    expect(of('becameCustomer', words)!.map(yes)).toEqual([0, 1, 0]);
    expect(of('customerOn', words)).toBeNull();
  });
});

test('tests and duplicates are no leads', () => {
  const leads = [
    ['Lead ID', 'Created', 'Lead status'],
    ['L1', '2026-01-01', 'Test'],
    ['L2', '2026-01-01', 'Duplicate'],
    ['L3', '2026-01-01', 'Rejected'],
    ['L4', '2026-01-01', ''],
  ];
  expect(of('isIgnored', leads)!.map(yes)).toEqual([1, 1, 0, 0]);
});

test('the contact data of a lead are what is filled in and can be what it should be', () => {
  const leads = [
    ['Lead ID', 'Name', 'E-mail', 'Phone'],
    ['L1', 'Alma Berg', 'alma.berg+x@mail.example.com', '+47 22 33 44 55'],
    ['L2', '王芳', 'wang@例子.公司', '010-1234 5678'],
    ['L3', 'علی رضایی', 'ali@example', '۰۹۱۲ ۱۲۳ ۴۵۶۷'],
    ['L4', 'n/a', 'bo at example.com', '123'],
    ['L5', '[not provided]', 'a@b..com', '000 000 000'],
    ['L6', '?', 'a@b.com, c@d.com', 'call me'],
    ['L7', '', '', '555 0102 ext. 12'],
    ['L8', 'Null', 'a b@c.com', '5550102345678901'],
  ];
  expect(of('contactFilled', leads)).toEqual(['3', '3', '2', '0', '0', '0', '1', '0']);
  expect(of('contactWanted', leads)).toEqual(Array(8).fill('3'));
  const fewer = leads.map((row) => row.slice(0, 3));
  expect(of('contactWanted', fewer)).toEqual(Array(8).fill('2'));
  expect(
    of(
      'contactFilled',
      leads.map((row) => [row[0]!, 'Web']).map((row, i) => (i === 0 ? ['Lead ID', 'Source'] : row)),
    ),
  ).toBeNull();
});

function yes(text: string): number {
  return text === 'TRUE' ? 1 : 0;
}
