import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ErrorNote } from '../error-note';
import { PrimaryButton } from '../primary-button';
import { say } from '../say';
import type { ViewProps } from '../view';
import { FunctionList } from './function-list';
import { FunctionPage } from './function-page';
import { useInsert } from './use-insert';

/** The cell functions: find one, read its rule, put its example into the sheet. */
export function FunctionsPanel({ state, workspace }: ViewProps) {
  const [query, setQuery] = useState('');
  const [name, setName] = useState<string | null>(null);
  const insert = useInsert(workspace.tab);
  const content = useRef<HTMLElement>(null);
  const open = state.functions.find((help) => help.name === name);
  const left = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (open) content.current?.scrollTo(0, 0);
    else if (left.current) document.getElementById(`function-${left.current}`)?.focus();
    left.current = name;
  }, [name, open]);

  function choose(next: string | null) {
    insert.forget();
    setName(next);
  }
  return (
    <>
      <main class="content" ref={content}>
        {open ? (
          <FunctionPage help={open} onBack={() => choose(null)} />
        ) : (
          <FunctionList functions={state.functions} query={query} onSearch={setQuery} onOpen={choose} />
        )}
      </main>
      <footer class="footer">
        <ErrorNote text={insert.failure} />
        <div class="actions">
          <PrimaryButton
            label={say(insert.isBusy ? 'insert.busy' : 'insert.button')}
            hint={open ? (insert.done ?? say('insert.hint')) : say('insert.choose')}
            isOff={!open || insert.isBusy}
            onPress={() => insert.start(open!.name)}
          />
        </div>
      </footer>
    </>
  );
}
