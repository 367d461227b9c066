import type { RealmFunctions } from '../realm/bridge';
import { PREPARED_CALL } from '../realm/bridge';
import { allowServices } from './global-services';
import { isReturnable, jsonCopy } from './returned-value';

type Rows = unknown[][];

/** What the host does inside of the realm, with the realm's own arrays and Dates. */
export function realmFunctions(scope: Record<PropertyKey, unknown>): RealmFunctions {
  const prepare = (run: () => unknown) => {
    Object.defineProperty(scope, Symbol.for(PREPARED_CALL), { value: run, configurable: true });
  };
  const functionNamed = (name: string) => scope[name] as (...args: unknown[]) => unknown;
  return {
    ready: allowServices,
    date: (instant) => new Date(instant),
    has: (name) => typeof Reflect.getOwnPropertyDescriptor(scope, name)?.value === 'function',
    rows({ rows, columns, cells, dates }) {
      const made: Rows = [];
      let at = 0;
      for (let row = 0; row < rows; row++) {
        const line: unknown[] = [];
        for (let column = 0; column < columns; column++) line.push(cells[at++]);
        made.push(line);
      }
      for (const date of dates) made[Math.floor(date / columns)]![date % columns] = new Date(cells[date] as number);
      return made;
    },
    areUntouched: (rows, { rows: height, columns, cells, dates }) => {
      const given = rows as Rows;
      let at = 0;
      let unchangedDates = 0;
      if (given.length !== height) return false;
      for (const row of given) {
        if (row.length !== columns) return false;
        for (let column = 0; column < columns; column++, at++) {
          const value = row[column];
          if (value === cells[at]) continue;
          if (!(value instanceof Date) || value.getTime() !== cells[at]) return false;
          unchangedDates++;
        }
      }
      return unchangedDates === dates.length;
    },
    prepareCall: (name, args) => {
      const own = [...args];
      prepare(() => functionNamed(name)(...own));
    },
    prepareRun: (name, args) => {
      prepare(() => {
        const returned = functionNamed(name)(...(JSON.parse(args) as unknown[]));
        return JSON.stringify(isReturnable(returned) ? { value: jsonCopy(returned) } : { illegal: true });
      });
    },
  };
}
