import { useEffect, useState } from 'preact/hooks';
import { ErrorNote } from './error-note';
import { say } from './say';

/** Stands in the place of the first view until the spreadsheet has been read. */
export function Opening({ failure, onRetry }: { failure: string | null; onRetry: () => void }) {
  return (
    <>
      <header class="header">
        <h1>{say('reports.title')}</h1>
      </header>
      <main class="content">
        <ErrorNote text={failure} />
        {!failure && <Waiting />}
      </main>
      <footer class="footer">
        <div class="actions">
          {failure ? (
            <button type="button" class="primary" onClick={onRetry}>
              {say('again.button')}
            </button>
          ) : (
            <span class="primary ghost" />
          )}
        </div>
      </footer>
    </>
  );
}

/** The outlines of the first view; where its summary will stand, what is going on. */
function Waiting() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 6000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="skeleton">
      <span class="label" />
      <span class="box" />
      <p class="summary" role="status">
        {say(isSlow ? 'opening.slow' : 'opening.reading')}
      </p>
      <p class="to-data" />
      <span class="label" />
      <span class="box" />
      <span class="label title" />
      <span class="entry" />
      <span class="entry" />
      <span class="entry" />
    </div>
  );
}
