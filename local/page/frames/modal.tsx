import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  role?: 'dialog' | 'alertdialog';
  class?: string;
  /** Escape was pressed. */
  onCancel(): void;
  children: ComponentChildren;
}

/** A window over the page that must be answered or closed first: the browser keeps the focus inside of it. */
export function Modal({ title, role = 'dialog', class: className, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
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
