import type { RecognisedColumn } from '../../app/api';
import { Icon } from '../icon';
import { say } from '../say';
import { SentenceList } from '../sentence-list';
import { columnId } from './column-list';
import { columnsIn } from './columns-in';

interface QuestionsProps {
  questions: readonly string[];
  columns: readonly RecognisedColumn[];
}

/** What is wrong or unclear on the tab, each with the way to its columns. */
export function Questions({ questions, columns }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section class="card questions" aria-labelledby="questions">
      <h2 id="questions">
        <Icon name="question" />
        {say('questions.heading', { count: questions.length })}
      </h2>
      <SentenceList
        sentences={questions}
        under={(question) =>
          columnsIn(question, columns).map((column) => (
            <ColumnLink key={column.header} column={column} columns={columns} />
          ))
        }
      />
    </section>
  );
}

/** Brings the column's drop-down into sight and the focus to it. */
function ColumnLink({ column, columns }: { column: RecognisedColumn } & Pick<QuestionsProps, 'columns'>) {
  function show() {
    const select = document.getElementById(columnId(columns.indexOf(column)));
    select?.focus({ preventScroll: true });
    select?.scrollIntoView({ block: 'center' });
  }
  return (
    <button type="button" class="link block" onClick={show}>
      {say('questions.column', { header: column.header })}
    </button>
  );
}
