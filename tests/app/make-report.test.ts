import { expect, test } from 'vitest';
import { makeReport } from '../../src/app/make-report';
import { CallError } from '../../src/model/call-error';
import type { BookInput } from '../../src/reports/report-input';

const stopped = (error: Error) =>
  makeReport(
    {
      name: 'Accounts',
      make() {
        throw error;
      },
    },
    {} as BookInput,
  );

test('a report that cannot be made is left out with the reason', () => {
  expect(stopped(new CallError('Accounts needs an Account column'))).toEqual({
    leftOut: 'Accounts needs an Account column.',
  });
});

test('a fault of ours is said to be one, and leaves the other reports alone', () => {
  expect(stopped(new TypeError('kind of undefined'))).toEqual({
    leftOut: 'Accounts stopped at a fault of the add-on, not of yours: TypeError: kind of undefined. Please report it.',
  });
});
