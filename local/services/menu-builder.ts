import type { Menu } from '../realm/ui-requests';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { checkArguments, instance, string } from './signature';

/** Collects a menu; `addToUi` shows it. */
export class MenuBuilder {
  readonly #menu: Menu;

  constructor(caption: string) {
    this.#menu = { caption, items: [] };
  }

  addItem(...args: [caption: string, functionName: string]): this {
    checkArguments('Base.Menu.addItem', args, [string, string]);
    const [label, functionName] = args;
    this.#menu.items.push({ kind: 'item', label, functionName });
    return this;
  }

  addSeparator(): this {
    this.#menu.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(...args: [menu: MenuBuilder]): this {
    checkArguments('Base.Menu.addSubMenu', args, [instance(MenuBuilder)]);
    this.#menu.items.push({ kind: 'submenu', menu: args[0].#menu });
    return this;
  }

  addToUi(): void {
    call('Menu.addToUi', 'ui.show', { kind: 'menu', menu: this.#menu });
  }
}

tellWhatIsMissing(MenuBuilder, 'Base.Menu');
