import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SubmenuIcon } from './icons';
import type { MenuEntry } from './menu-entry';
import { moveFocus } from './move-focus';

interface Props {
  label: string;
  entries: readonly MenuEntry[];
  /** Closes the whole menu, after something was chosen. */
  onChosen(): void;
  /** Closes this list alone. */
  onBack(): void;
  isSubmenu?: boolean;
}

/** An open menu. Keys as the ARIA practices have them: arrows, Home, End, first letters, Escape. */
export function MenuList({ label, entries, onChosen, onBack, isSubmenu = false }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [openIndex, setOpenIndex] = useState<number | null>(null);
  // Before the next key can be pressed.
  useLayoutEffect(() => moveFocus(itemsOf(list.current), 'first'), []);

  const closeSubmenu = (index: number) => {
    setOpenIndex(null);
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!handleKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handleKey = (key: string): boolean => {
    const items = itemsOf(list.current);
    if (key === 'ArrowDown') moveFocus(items, 1);
    else if (key === 'ArrowUp') moveFocus(items, -1);
    else if (key === 'Home') moveFocus(items, 'first');
    else if (key === 'End') moveFocus(items, 'last');
    else if (key === 'Escape' || (key === 'ArrowLeft' && isSubmenu)) onBack();
    else if (key.length === 1 && key !== ' ') moveFocus(items, { letter: key });
    else return false;
    return true;
  };

  return (
    <div ref={list} class={isSubmenu ? 'menu submenu' : 'menu'} role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {entries.map((entry, index) =>
        entry.kind === 'separator' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing else
          <hr key={index} class="menu-separator" />
        ) : (
          <MenuRow
            key={entry.label}
            entry={entry}
            index={index}
            isOpen={openIndex === index}
            onChosen={onChosen}
            onOpen={() => setOpenIndex(entry.kind === 'submenu' ? index : null)}
            onCloseSubmenu={() => closeSubmenu(index)}
          />
        ),
      )}
    </div>
  );
}

const itemsOf = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]') ?? []),
];

interface RowProps {
  entry: Exclude<MenuEntry, { kind: 'separator' }>;
  index: number;
  isOpen: boolean;
  onChosen(): void;
  onOpen(): void;
  onCloseSubmenu(): void;
}

function MenuRow({ entry, index, isOpen, onChosen, onOpen, onCloseSubmenu }: RowProps) {
  const choose = () => {
    if (entry.kind === 'submenu') {
      onOpen();
      return;
    }
    onChosen();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' || entry.kind !== 'submenu' || isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen();
  };
  const submenu = entry.kind === 'submenu' ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': isOpen } : {};
  return (
    <div role="none" class="menu-row" onMouseEnter={onOpen}>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        data-index={index}
        class="menu-item"
        onClick={choose}
        onKeyDown={onKeyDown}
        onMouseEnter={(event) => event.currentTarget.focus()}
        {...submenu}
      >
        {entry.label}
        {entry.kind === 'submenu' && <SubmenuIcon />}
      </button>
      {entry.kind === 'submenu' && isOpen && (
        <MenuList label={entry.label} entries={entry.entries} isSubmenu onChosen={onChosen} onBack={onCloseSubmenu} />
      )}
    </div>
  );
}
