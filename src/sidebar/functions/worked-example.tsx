import type { FunctionExample } from '../../app/api';
import { say } from '../say';
import { RowsTable } from './rows-table';

/** A function over small tables with what it answers, once a person opens it. */
export function WorkedExample({ tables, calls }: FunctionExample) {
  return (
    <details>
      <summary class="link">{say('function.worked')}</summary>
      {tables.map(({ name, rows }) => (
        <RowsTable key={rows.join()} label={name} rows={rows} />
      ))}
      {calls.map(({ formula, today, answer }) => {
        const label = `${formula}${today ? ` (${today})` : ''}`;
        const rows = typeof answer === 'string' ? [[answer || say('function.empty')]] : answer;
        return <RowsTable key={label} label={label} rows={rows} />;
      })}
    </details>
  );
}
