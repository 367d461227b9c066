import type { ShownToast, Trouble } from '../page-state';
import { CloseIcon } from './icons';

/** Short messages of scripts, in the lower right corner. */
export function Toasts({ toasts, onClose }: { toasts: readonly ShownToast[]; onClose(id: number): void }) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={() => onClose(toast.id)} />
      ))}
    </div>
  );
}

function ToastCard({ toast, onClose }: { toast: ShownToast; onClose(): void }) {
  return (
    <div class="toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <button type="button" class="icon-button" aria-label="Close the message" onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}

/** Says that the page no longer shows the spreadsheet as it is. */
export function TroubleBanner({ trouble }: { trouble: Trouble | null }) {
  return (
    <div class="trouble" role="alert">
      {trouble && (
        <>
          <p>{trouble.message}</p>
          {trouble.canReload && (
            <button type="button" class="plain-button" onClick={() => location.reload()}>
              Load again
            </button>
          )}
        </>
      )}
    </div>
  );
}
