import { expect, test } from 'vitest';
import { packModel, unpackModel } from '../../src/reports/packed-model';
import { plainModel, toyModel } from '../google/toy-models';

test.each([toyModel('kpi', 5), plainModel('forecast', 40)])('a report is the same when it is unpacked', (model) => {
  expect(JSON.parse(JSON.stringify(unpackModel(packModel(model))))).toEqual(JSON.parse(JSON.stringify(model)));
});

test('packed, it is a fraction of its size', () => {
  const model = plainModel('kpi', 500);
  expect(packModel(model).length).toBeLessThan(JSON.stringify(model).length / 2);
});

test.each(['', 'null', '[]', '{"cells":5}', 'nonsense'])('%j is no report', (text) => {
  expect(unpackModel(text)).toBeNull();
});
