import { addEnumerations } from './enumeration';
import { exception } from './exception';
import { host } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { checkArguments, number, orNull, string } from './signature';

const OUTPUT = 'HtmlService.HtmlOutput';

/** A page to be shown in a sidebar or dialog. */
export class HtmlOutput {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(...args: [content: string]): this {
    checkArguments(`${OUTPUT}.setContent`, args, [string]);
    this.#content = args[0];
    return this;
  }

  append(...args: [content: string]): this {
    checkArguments(`${OUTPUT}.append`, args, [string]);
    this.#content += args[0];
    return this;
  }

  clear(): this {
    this.#content = '';
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(...args: [title: string]): this {
    checkArguments(`${OUTPUT}.setTitle`, args, [string]);
    this.#title = args[0];
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(...args: [pixels: number | null]): this {
    checkArguments(`${OUTPUT}.setWidth`, args, [orNull(number)]);
    this.#width = args[0];
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(...args: [pixels: number | null]): this {
    checkArguments(`${OUTPUT}.setHeight`, args, [orNull(number)]);
    this.#height = args[0];
    return this;
  }
}

tellWhatIsMissing(HtmlOutput, 'HTML.HtmlOutput');

/** A file of the script as it stands. Its scriptlets are not run here: the product has none. */
export class HtmlTemplate {
  #content: string;

  constructor(content: string) {
    this.#content = content;
  }

  getRawContent(): string {
    return this.#content;
  }
}

tellWhatIsMissing(HtmlTemplate, 'HTML.HtmlTemplate');

/** Makes pages of the script's HTML files. */
export class HtmlService {
  createHtmlOutput(...args: [html?: string]): HtmlOutput {
    checkArguments('HtmlService.createHtmlOutput', args, [], [string]);
    return new HtmlOutput(args[0] ?? '');
  }

  createHtmlOutputFromFile(...args: [name: string]): HtmlOutput {
    checkArguments('HtmlService.createHtmlOutputFromFile', args, [string]);
    return new HtmlOutput(contentOf(args[0]));
  }

  createTemplateFromFile(...args: [name: string]): HtmlTemplate {
    checkArguments('HtmlService.createTemplateFromFile', args, [string]);
    return new HtmlTemplate(contentOf(args[0]));
  }
}

function contentOf(name: string): string {
  const content = host().html(name.replace(/\.html$/, ''));
  if (content === undefined) throw exception(`No HTML file named ${name} was found.`);
  return content;
}

tellWhatIsMissing(HtmlService, 'HTML.HtmlService');
addEnumerations(HtmlService.prototype, 'HTML.HtmlService');
