import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Header } from './header';
import { Opening } from './opening';
import { useChoices } from './use-choices';
import { useMapping } from './use-mapping';
import { useRun } from './use-run';
import { useWorkspace } from './use-workspace';
import type { ViewId } from './view';
import { views } from './views';

export function App() {
  const workspace = useWorkspace();
  const choices = useChoices(workspace.state);
  const mapping = useMapping(workspace);
  const run = useRun();
  const [id, setId] = useState<ViewId>(askedFor);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useLayoutEffect(() => {
    if (shown.current !== id) title.current?.focus();
    shown.current = id;
  }, [id]);

  function go(next: ViewId) {
    mapping.forgetSaved();
    setId(next);
  }
  const { state } = workspace;
  if (!state) return <Opening failure={workspace.failure} onRetry={workspace.reload} />;
  const current = views.find((view) => view.id === id) ?? views[0];
  const shared = { state, workspace, choices, mapping, run, go };
  return (
    <>
      <Header current={current} views={views} titleRef={title} go={go} />
      <current.Content key={id} {...shared} />
    </>
  );
}

/** The view that the script asks for in the page that it shows; `app/main.ts` has a menu item for one. */
function askedFor(): ViewId {
  const { view } = document.documentElement.dataset;
  return (views.find(({ id }) => id === view) ?? views[0]).id;
}
