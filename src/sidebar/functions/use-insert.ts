import { useRef, useState } from 'preact/hooks';
import { call } from '../call';
import { inWords } from '../failure';
import { say } from '../say';

interface Standing {
  isBusy: boolean;
  /** Where the formula went, in words. */
  done: string | null;
  failure: string | null;
}
const idle: Standing = { isBusy: false, done: null, failure: null };

/** Puts a function's example over the chosen tab into the selected cell. */
export function useInsert(tab: string | null) {
  const [standing, setStanding] = useState(idle);
  const latest = useRef(0);
  function forget() {
    latest.current++;
    setStanding(idle);
  }
  async function start(name: string) {
    const turn = ++latest.current;
    setStanding({ ...idle, isBusy: true });
    const end = await call('sidebarInsertFormula', { name, tab }).then(
      ({ cell }) => ({ done: say('insert.done', { cell }) }),
      (reason) => ({ failure: inWords(reason) }),
    );
    if (turn === latest.current) setStanding({ ...idle, ...end });
  }
  return { ...standing, start, forget };
}
