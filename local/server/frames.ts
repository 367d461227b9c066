/** HTML that scripts showed, each served at an address of its own so that it can have a policy of its own. */
export interface Frames {
  /** Keeps the HTML and tells its address. */
  add(html: string): string;
  /** The page at this address, with `google.script` put in. */
  find(path: string): string | undefined;
}

/** How many a reloaded or second tab may still ask for. */
const KEPT = 20;

/** `shim` is the script that defines `google.script` inside of the frame. */
export function createFrames(shim: string): Frames {
  const pages = new Map<string, string>();
  let count = 0;
  return {
    add(html) {
      const path = `/frame/${++count}`;
      pages.set(path, withScript(html, shim));
      const [oldest] = pages.keys();
      if (pages.size > KEPT && oldest) pages.delete(oldest);
      return path;
    },
    find: (path) => pages.get(path),
  };
}

/**
 * The frame's content policy: its own inline scripts and styles, as HtmlService serves them, in an origin of its own. It cannot
 * reach this server, nor any other: what an add-on knows about the data goes through `google.script.run` alone.
 */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** Before every script of the page. */
function withScript(html: string, script: string): string {
  const element = `<script>${script.replaceAll('</', '<\\/')}</script>`;
  const start = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + element + html.slice(at);
}
