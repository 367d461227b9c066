import { BaseFunction, NumberValueObject } from '@univerjs/engine-formula';
import { type Clock, serialNow } from '../dates/clock';

export interface ClockContext {
  clock: Clock;
  zone: string;
  datePattern: string;
  dateTimePattern: string;
}

/** TODAY() and NOW() in the spreadsheet's zone: Univer's own follow the process. */
export function clockFunctions(context: ClockContext): [new (name: string) => BaseFunction, string][] {
  const { clock, zone, datePattern, dateTimePattern } = context;
  class Today extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate() {
      return dated(Math.floor(serialNow(clock, zone)), datePattern);
    }
  }
  class Now extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate() {
      return dated(serialNow(clock, zone), dateTimePattern);
    }
  }
  return [
    [Today, 'TODAY'],
    [Now, 'NOW'],
  ];
}

function dated(serial: number, pattern: string): NumberValueObject {
  const value = NumberValueObject.create(serial);
  value.setPattern(pattern);
  return value;
}
