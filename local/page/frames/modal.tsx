import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  role?: 'dialog' | 'alertdialog';
  class?: string;
  /** Whether the rest of the page is out of reach until it is closed. */
  isModal?: boolean;
  /** Escape was pressed. */
  onCancel(): void;
  children: ComponentChildren;
}

/** A window over the page. When it must be closed first, the browser keeps the focus inside of it. */
export function Modal({ title, role = 'dialog', class: className, isModal = true, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => (isModal ? dialog.current?.showModal() : dialog.current?.show()), [isModal]);
  return (
    <dialog
      ref={dialog}
      role={role}
      class={`modal ${className ?? ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // The grid listens to keys everywhere.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
