import type { Alert, Button, Dialog, Menu, ShowRequest, Sidebar, Toast } from '../ui-requests';

/** What scripts have shown so far. */
export interface Ui {
  readonly menus: Menu[];
  readonly sidebar: Sidebar | null;
  readonly dialog: Dialog | null;
  readonly alerts: Alert[];
  readonly toasts: Toast[];
}

export class ShownUi implements Ui {
  menus: Menu[] = [];
  sidebar: Sidebar | null = null;
  dialog: Dialog | null = null;
  alerts: Alert[] = [];
  toasts: Toast[] = [];

  show(request: ShowRequest): void {
    switch (request.kind) {
      case 'menu': {
        const others = this.menus.filter((menu) => menu.caption !== request.menu.caption);
        this.menus = [...others, request.menu];
        break;
      }
      case 'sidebar':
        this.sidebar = request.sidebar;
        break;
      case 'dialog':
        this.dialog = request.dialog;
        break;
      case 'toast':
        this.toasts.push(request.toast);
        break;
    }
  }
}

/** What an alert is answered when nobody is there to answer it. */
export function agreeing({ buttons }: Alert): Button {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}
