import type { Alert } from '../realm/ui-requests';
import { addEnumerations, type EnumerationValue, enumeration } from './enumeration';
import { call } from './host-link';
import { HtmlOutput } from './html-service';
import { tellWhatIsMissing } from './known-names';
import { MenuBuilder } from './menu-builder';
import { checkArguments, enumerated, instance, string } from './signature';

const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

/** The user interface around the spreadsheet. */
export class Ui {
  createMenu(...args: [caption: string]): MenuBuilder {
    checkArguments('Base.Ui.createMenu', args, [string]);
    return new MenuBuilder(args[0]);
  }

  /** The menu of an add-on, which Sheets shows under its name in the Extensions menu. */
  createAddonMenu(): MenuBuilder {
    return new MenuBuilder('Extensions');
  }

  showSidebar(...args: [output: HtmlOutput]): void {
    checkArguments('Base.Ui.showSidebar', args, [instance(HtmlOutput)]);
    const [output] = args;
    const sidebar = { title: output.getTitle(), html: output.getContent() };
    call('Ui.showSidebar', 'ui.show', { kind: 'sidebar', sidebar });
  }

  showModalDialog(...args: [output: HtmlOutput, title: string]): void {
    checkArguments('Base.Ui.showModalDialog', args, [instance(HtmlOutput), string]);
    this.#dialog('showModalDialog', args, true);
  }

  showModelessDialog(...args: [output: HtmlOutput, title: string]): void {
    checkArguments('Base.Ui.showModelessDialog', args, [instance(HtmlOutput), string]);
    this.#dialog('showModelessDialog', args, false);
  }

  /** Waits for an answer. */
  alert(...args: unknown[]): EnumerationValue {
    checkArguments('Base.Ui.alert', args, [string], [string, enumerated], [string, string, enumerated]);
    const texts = args.filter((arg) => typeof arg === 'string') as string[];
    const buttons = (args[texts.length] as EnumerationValue | undefined)?.name() ?? 'OK';
    const [title, prompt] = texts.length === 2 ? (texts as [string, string]) : ['', texts[0]!];
    const answer = call('Ui.alert', 'ui.alert', { title, prompt, buttons: buttons as Alert['buttons'] });
    return enumeration('Base.Button')[answer]!;
  }

  #dialog(method: string, [output, title]: [HtmlOutput, string], modal: boolean): void {
    const width = output.getWidth() ?? DIALOG_WIDTH;
    const height = output.getHeight() ?? DIALOG_HEIGHT;
    const dialog = { title, html: output.getContent(), width, height, modal };
    call(`Ui.${method}`, 'ui.show', { kind: 'dialog', dialog });
  }
}

tellWhatIsMissing(Ui, 'Base.Ui');
addEnumerations(Ui.prototype, 'Base.Ui');

export const ui = new Ui();
