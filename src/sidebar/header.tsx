import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import { say } from './say';
import type { View } from './views';

interface HeaderProps {
  current: View;
  views: readonly View[];
  /** Takes the focus when the view changes. */
  titleRef: Ref<HTMLHeadingElement>;
  go(view: View['id']): void;
}

/** The name of the view, and the menu of all views. */
export function Header({ current, views, titleRef, go }: HeaderProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);

  function choose(id: View['id']) {
    setOpen(false);
    go(id);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      button.current?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    if (isOpen) moveFocus(place.current!, step);
    else setOpen(true);
  }
  function onFocusOut({ relatedTarget }: FocusEvent) {
    if (relatedTarget && !place.current?.contains(relatedTarget as Node)) setOpen(false);
  }

  return (
    <header class="header">
      <h1 ref={titleRef} tabIndex={-1}>
        {say(current.title)}
      </h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside */}
      <div ref={place} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
        <button
          ref={button}
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="menu" />
          {say('menu.button')}
        </button>
        {isOpen && <div class="curtain" onClick={() => setOpen(false)} aria-hidden="true" />}
        <nav id="menu" class="menu" aria-label={say('menu.label')} hidden={!isOpen}>
          {views.map(({ id, title, about }) => (
            <button
              key={id}
              type="button"
              aria-current={id === current.id ? 'page' : undefined}
              onClick={() => choose(id)}
            >
              <b>{say(title)}</b>
              <small>{say(about)}</small>
            </button>
          ))}
        </nav>
      </div>
    </header>
  );
}

/** Moves the focus up or down among the buttons of the menu, around its ends. */
function moveFocus(place: HTMLElement, step: number) {
  const buttons = [...place.querySelectorAll('button')];
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(now + step + buttons.length) % buttons.length]?.focus();
}
