import type { RecognisedColumn } from '../../app/api';
import { ErrorNote } from '../error-note';
import { Icon } from '../icon';
import { say } from '../say';
import type { Mapping } from '../use-mapping';

interface ColumnRowProps {
  id: string;
  column: RecognisedColumn;
  mapping: Mapping;
  isOff: boolean;
}

/** One column: its header, its first value, and what it is taken for. */
export function ColumnRow({ id, column, mapping, isOff }: ColumnRowProps) {
  const { header, example } = column;
  return (
    <li class={fieldOf(column, mapping) === null ? 'column unused' : 'column'}>
      <div class="line">
        <b class="name">
          <bdi>{header.trim() || say('column.noHeader')}</bdi>
        </b>
        <ColumnNote column={column} mapping={mapping} />
      </div>
      <small class="example" dir="auto" title={example}>
        {example ? say('column.example', { example }) : say('column.noExample')}
      </small>
      {header.trim() ? (
        <FieldSelect id={id} column={column} mapping={mapping} isOff={isOff} />
      ) : (
        <p>{say('column.needsHeader')}</p>
      )}
      <ErrorNote text={mapping.failures[header]} />
    </li>
  );
}

/** What the column is taken for; a choice on its way is shown already. */
function FieldSelect({ id, column, mapping, isOff }: ColumnRowProps) {
  const { header, choices } = column;
  const field = fieldOf(column, mapping);
  return (
    <span class="select">
      <select
        id={id}
        aria-label={say('column.takenFor', { header })}
        value={field ?? ''}
        disabled={isOff}
        onChange={(event) => mapping.choose(header, event.currentTarget.value || null)}
      >
        <option value="">{say('column.notUsed')}</option>
        {choices.map((choice) => (
          <option key={choice.field} value={choice.field}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}

const fieldOf = ({ header, field }: RecognisedColumn, { pending }: Mapping) =>
  pending[header] ? pending[header].field : field;

/** Where the choice stands. It has a place of its own, so that nothing moves when it changes. */
function ColumnNote({ column: { header, chosen }, mapping }: Pick<ColumnRowProps, 'column' | 'mapping'>) {
  if (mapping.pending[header]) return <span class="aside">{say('column.saving')}</span>;
  if (mapping.saved === header) {
    return (
      <span class="aside saved">
        <Icon name="check" />
        {say('column.saved')}
      </span>
    );
  }
  return <span class="aside">{chosen && say('column.chosen')}</span>;
}
