import { expect, test } from 'vitest';
import { createOutbox } from '../../../local/page/connection/outbox';
import type { Mutation } from '../../../local/server/protocol';

const change = (id: string): Mutation => ({ id, params: {} });

/** An outbox whose sending is held back until it is released. */
function held() {
  const batches: string[][] = [];
  const failures: string[] = [];
  const releases: ((error?: Error) => void)[] = [];
  const outbox = createOutbox(
    (mutations) => {
      batches.push(mutations.map(({ id }) => id));
      return new Promise<void>((resolve, reject) => releases.push((error) => (error ? reject(error) : resolve())));
    },
    (error) => failures.push(error.message),
  );
  const next = () => new Promise((resolve) => setTimeout(resolve));
  const release = async (error?: Error) => {
    releases.shift()?.(error);
    await next();
  };
  return { outbox, batches, failures, release, next };
}

test('what comes together goes together, the rest waits its turn', async () => {
  const { outbox, batches, release, next } = held();
  for (const id of ['a', 'b']) outbox.add(change(id));
  await next();
  for (const id of ['c', 'd']) outbox.add(change(id));
  await next();
  expect(batches).toEqual([['a', 'b']]);
  await release();
  expect(batches).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('flush resolves when everything is sent, and at once when there is nothing', async () => {
  const { outbox, release, next } = held();
  await outbox.flush();
  outbox.add(change('a'));
  let isFlushed = false;
  const flushed = outbox.flush().then(() => {
    isFlushed = true;
  });
  await next();
  expect(isFlushed).toBe(false);
  await release();
  await flushed;
});

test('a failure is told, and later changes are sent all the same', async () => {
  const { outbox, batches, failures, release, next } = held();
  outbox.add(change('a'));
  await next();
  await release(new Error('refused'));
  expect(failures).toEqual(['refused']);
  outbox.add(change('b'));
  await next();
  expect(batches).toEqual([['a'], ['b']]);
});
