import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { GenerateResult, ReportLink } from '../../app/api';
import { call } from '../call';
import { ErrorNote } from '../error-note';
import { inWords } from '../failure';
import { Icon } from '../icon';
import { say, sayTime } from '../say';
import { SentenceList } from '../sentence-list';

interface OutcomeProps {
  /** How the last run of this sitting ended. */
  result: GenerateResult | null;
  /** All reports that stand in the spreadsheet, the newest first. */
  links: readonly ReportLink[];
  headingRef: Ref<HTMLHeadingElement>;
}

/** The reports that stand in the spreadsheet; after a run also how long it took and what was left out. */
export function Outcome({ result, links, headingRef }: OutcomeProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const written = result?.written ?? [];
  const earlier = links.filter(({ sheetId }) => !written.some((link) => link.sheetId === sheetId));
  function show(sheetId: number) {
    setFailure(null);
    call('sidebarShowSheet', { sheetId }).catch((reason) => setFailure(inWords(reason)));
  }
  return (
    <section class="card" aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1} ref={headingRef}>
        {result && written.length > 0 && !result.cancelled && <Icon name="check" />}
        {result ? headingOf(result) : say('result.existing')}
      </h2>
      {result?.cancelled && written.length === 0 && <p>{say('result.stoppedNothing')}</p>}
      <SheetLinks links={written} show={show} />
      {result && earlier.length > 0 && <h3>{say('result.earlier')}</h3>}
      <SheetLinks links={earlier} show={show} />
      <ErrorNote text={failure} />
      {result && result.leftOut.length > 0 && (
        <>
          <h3>{say('result.leftOut')}</h3>
          <SentenceList key={result.milliseconds} sentences={result.leftOut} />
        </>
      )}
    </section>
  );
}

function headingOf({ written, cancelled, milliseconds }: GenerateResult): string {
  const time = sayTime(milliseconds);
  if (cancelled) return say('result.stopped', { time });
  return written.length === 0 ? say('result.nothing') : say('result.ready', { count: written.length, time });
}

function SheetLinks({ links, show }: { links: readonly ReportLink[]; show: (sheetId: number) => void }) {
  if (links.length === 0) return null;
  return (
    <ul class="sheets">
      {links.map(({ name, sheetId }) => (
        <li key={sheetId}>
          <button type="button" class="link" title={say('result.show')} onClick={() => show(sheetId)}>
            <bdi>{name}</bdi>
            <Icon name="open" />
          </button>
        </li>
      ))}
    </ul>
  );
}
