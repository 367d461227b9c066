import { type Handlers, ServiceError } from './handler';

/** Charts and developer metadata. */
export const attachmentOperations: Handlers<
  | 'charts.list'
  | 'charts.insert'
  | 'charts.update'
  | 'charts.remove'
  | 'metadata.find'
  | 'metadata.add'
  | 'metadata.update'
  | 'metadata.remove'
> = {
  'charts.list': (engine, { sheetId }) => {
    engine.sheet(sheetId);
    return [...engine.chartStore.of(sheetId)];
  },
  'charts.insert': (engine, { sheetId, chart }) => {
    engine.sheet(sheetId);
    return engine.chartStore.insert(sheetId, chart);
  },
  'charts.update': (engine, { sheetId, chart }) => {
    if (!engine.chartStore.update(sheetId, chart)) throw new ServiceError('Embedded chart not found on this sheet.');
    return null;
  },
  'charts.remove': (engine, { sheetId, id }) => {
    if (!engine.chartStore.remove(sheetId, id)) throw new ServiceError('Embedded chart not found on this sheet.');
    return null;
  },
  'metadata.find': (engine, wanted) =>
    engine.metadata.all().filter((entry) => {
      const keys = Object.keys(wanted) as (keyof typeof wanted)[];
      return keys.every((key) => entry[key] === wanted[key]);
    }),
  'metadata.add': (engine, entry) => engine.metadata.add(entry),
  'metadata.update': (engine, { id, change }) => {
    engine.metadata.update(id, change);
    return null;
  },
  'metadata.remove': (engine, { id }) => {
    engine.metadata.remove(id);
    return null;
  },
};
