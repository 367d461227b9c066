import { expect, test } from 'vitest';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
import { open } from '../read/open';
import { readSet } from './read-set';
import { describeShared } from './shared';

const HERE = environmentOn('2021-12-31');

describeShared('data/hubspot_seeds', () => {
  const deals = readSet('hubspot_seeds', 'deal_data.csv');
  const table = open(deals);

  test('the headers of a HubSpot table are recognised', () => {
    expect(Object.fromEntries(table.recognition.fields)).toMatchObject({
      id: deals[0]!.indexOf('deal_id'),
      name: deals[0]!.indexOf('property_dealname'),
      amount: deals[0]!.indexOf('property_amount'),
      closeDate: deals[0]!.indexOf('property_closedate'),
      created: deals[0]!.indexOf('property_createdate'),
      owner: deals[0]!.indexOf('owner_id'),
      stage: deals[0]!.indexOf('deal_pipeline_stage_id'),
      pipeline: deals[0]!.indexOf('deal_pipeline_id'),
    });
    expect(table.unclear.size).toBe(0);
  });

  test('every deal is read, and nothing on the way is lost', () => {
    expect(table.size).toBe(deals.length - 1);
    table.load(['amount', 'created', 'closeDate']);
    expect(table.issues).toEqual([]);
  });

  test('internal stage ids are open stages of the team’s own', () => {
    expect(callIn(HERE, 'WINRATE', deals)).toBe('');
  });
});

describeShared('data/salesforce_seeds', () => {
  const deals = readSet('salesforce_seeds', 'sf_opportunity_data.csv');
  const table = open(deals);
  const at = (header: string) => deals[0]!.indexOf(header);

  test('the headers of a Salesforce table are recognised', () => {
    expect(Object.fromEntries(table.recognition.fields)).toMatchObject({
      id: at('id'),
      name: at('name'),
      amount: at('amount'),
      closeDate: at('close_date'),
      created: at('created_date'),
      owner: at('owner_id'),
      account: at('account_id'),
      stage: at('stage_name'),
      isWon: at('is_won'),
      isClosed: at('is_closed'),
      probability: at('probability'),
      source: at('lead_source'),
    });
  });

  test('won and closed come from the booleans, since the stages are internal ids', () => {
    const rows = deals.slice(1);
    const won = rows.filter((row) => row[at('is_won')] === 'true').length;
    const closed = rows.filter((row) => row[at('is_closed')] === 'true').length;
    expect(closed).toBeGreaterThan(0);
    expect(callIn(HERE, 'SALESCOUNT', deals)).toBe(won);
    expect(callIn(HERE, 'WINRATE', deals)).toBe(won / closed);
  });

  test('the amounts of the won deals add up', () => {
    const amounts = deals
      .slice(1)
      .filter((row) => row[at('is_won')] === 'true')
      .map((row) => Number(row[at('amount')] || 0));
    expect(callIn(HERE, 'SALESVALUE', deals)).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
  });
});
