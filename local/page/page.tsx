import { useState } from 'preact/hooks';
import type { AlertRequest, Button } from '../server/protocol';
import { Header } from './bars/header';
import { scriptMenu, type TopMenu } from './bars/menu-entry';
import { Toasts, TroubleBanner } from './bars/notices';
import { postJson } from './connection/request';
import type { RunScript } from './connection/script-runner';
import { AlertModal } from './frames/alert-modal';
import { ScriptDialog } from './frames/script-dialog';
import { Sidebar } from './frames/sidebar';
import type { PageState } from './page-state';
import { type Store, useStore } from './store';

export interface PageServices {
  store: Store<PageState>;
  runScript: RunScript;
  focusGrid(): void;
  download(): Promise<void>;
}

/** The bar above the grid. */
export function TopBar({ store, runScript, download }: PageServices) {
  const { title, menus } = useStore(store);
  const [running, setRunning] = useState(0);
  const runFromMenu = async (functionName: string) => {
    setRunning((count) => count + 1);
    const answer = await runScript(functionName, []);
    setRunning((count) => count - 1);
    if ('error' in answer) store.set({ failure: { title: 'The script has stopped', message: answer.error.message } });
  };
  const file: TopMenu = {
    label: 'File',
    entries: [{ kind: 'action', label: 'Download as Excel (.xlsx)', run: download }],
  };
  const all = [file, ...menus.map((menu) => scriptMenu(menu, runFromMenu))];
  return <Header title={title} menus={all} isScriptRunning={running > 0} onDownload={download} />;
}

/** The column beside the grid. */
export function SideColumn({ store, ...services }: PageServices) {
  const { sidebar } = useStore(store);
  const close = () => {
    store.set({ sidebar: null });
    services.focusGrid();
  };
  return sidebar && <Sidebar frame={sidebar} onClose={close} {...services} />;
}

/** What lies over the page. */
export function Foreground({ store, ...services }: PageServices) {
  const { dialog, alerts, toasts, failure, trouble } = useStore(store);
  /** Whoever has closed a window goes on in the cells. */
  const close = (change: Partial<PageState>) => {
    store.set(change);
    services.focusGrid();
  };
  const answer = (alertId: number, button: Button) => {
    close({ alerts: store.get().alerts.filter((one) => one.alertId !== alertId) });
    const request: AlertRequest = { alertId, button };
    void postJson('/api/alert', request);
  };
  const closeToast = (id: number) => store.set({ toasts: store.get().toasts.filter((toast) => toast.id !== id) });
  return (
    <>
      {dialog && <ScriptDialog dialog={dialog} onClose={() => close({ dialog: null })} {...services} />}
      {alerts.map(({ alertId, alert }) => (
        <AlertModal key={alertId} alert={alert} onAnswer={(button) => answer(alertId, button)} />
      ))}
      {failure && (
        <AlertModal
          alert={{ title: failure.title, prompt: failure.message, buttons: 'OK' }}
          onAnswer={() => close({ failure: null })}
        />
      )}
      <Toasts toasts={toasts} onClose={closeToast} />
      <TroubleBanner trouble={trouble} />
    </>
  );
}
