import { useEffect, useRef, useState } from 'preact/hooks';
import type { TopMenu } from './menu-entry';
import { MenuList } from './menu-list';
import { moveFocus } from './move-focus';

/** The page's menus side by side. With one open, moving to another opens that one. */
export function MenuBar({ menus }: { menus: readonly TopMenu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [openIndex, setOpenIndex] = useState<number | null>(null);
  const [tabStop, setTabStop] = useState(0);
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>('.menu-button') ?? [])];

  useEffect(() => {
    if (openIndex === null) return;
    const closeOutside = ({ target }: Event) => {
      if (!bar.current?.contains(target as Node)) setOpenIndex(null);
    };
    // A click into a frame is not seen here, but it takes the focus away from the page.
    const closeOnLeave = () => setOpenIndex(null);
    document.addEventListener('pointerdown', closeOutside, true);
    window.addEventListener('blur', closeOnLeave);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      window.removeEventListener('blur', closeOnLeave);
    };
  }, [openIndex]);

  const move = (step: number | 'first' | 'last') => {
    const all = buttons();
    if (openIndex !== null) all[openIndex]?.focus();
    moveFocus(all, step);
    const now = all.indexOf(document.activeElement as HTMLElement);
    setTabStop(now);
    if (openIndex !== null) setOpenIndex(now);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowRight: () => move(1),
      ArrowLeft: () => move(-1),
      Home: () => move('first'),
      End: () => move('last'),
      ArrowDown: () => setOpenIndex(tabStop),
      ArrowUp: () => setOpenIndex(tabStop),
      Tab: () => setOpenIndex(null),
    };
    moves[event.key]?.();
    if (!moves[event.key] || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Menus" tabIndex={-1} onKeyDown={onKeyDown}>
      {menus.map(({ label, entries }, index) => (
        <div key={label} role="none" class="menu-anchor">
          <button
            type="button"
            role="menuitem"
            class="menu-button"
            tabIndex={index === tabStop ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={openIndex === index}
            onFocus={() => setTabStop(index)}
            onClick={() => setOpenIndex(openIndex === index ? null : index)}
            onMouseEnter={() => openIndex !== null && setOpenIndex(index)}
          >
            {label}
          </button>
          {openIndex === index && (
            <MenuList
              label={label}
              entries={entries}
              onChosen={() => setOpenIndex(null)}
              onBack={() => {
                setOpenIndex(null);
                buttons()[index]?.focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
