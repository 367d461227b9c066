/** The names of the grid's controls for who cannot see their icons: the grid has given them none. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-command="univer.command.undo"]', 'Undo'],
  ['[data-u-command="univer.command.redo"]', 'Redo'],
  ['[data-u-command="sheet.command.set-once-format-painter"]', 'Paint format'],
  ['[data-u-command="sheet.command.set-range-font-family"] input', 'Font'],
  ['[data-u-command="sheet.command.set-range-fontsize"] input', 'Font size'],
  ['[data-u-command="sheet.command.set-range-bold"]', 'Bold'],
  ['[data-u-command="sheet.command.set-range-italic"]', 'Italic'],
  ['[data-u-command="sheet.command.set-range-underline"]', 'Underline'],
  ['[data-u-command="sheet.command.set-range-stroke"]', 'Strikethrough'],
  ['[data-u-command="sheet.command.set-range-text-color"] [data-slot]', 'Text colour'],
  ['[data-u-command="sheet.command.set-background-color"] [data-slot]', 'Fill colour'],
  ['[data-u-command="sheet.command.set-border-basic"] [data-slot]', 'Borders'],
  ['[data-u-command="sheet.command.set-horizontal-text-align"]', 'Horizontal alignment'],
  ['[data-u-command="sheet.command.set-vertical-text-align"]', 'Vertical alignment'],
  ['[data-u-command="sheet.command.set-text-wrap"]', 'Text wrapping'],
  ['[data-u-command="sheet.command.add-worksheet-merge"]', 'Merge cells'],
  ['[data-u-command="sheet.operation.open.numfmt.panel"]', 'Number format'],
  ['[data-u-command="sheet.command.numfmt.set.percent"]', 'Format as percent'],
  ['[data-u-command="sheet.command.numfmt.set.currency"]', 'Format as currency'],
  ['[data-u-command="sheet.command.numfmt.add.decimal.command"]', 'More decimals'],
  ['[data-u-command="sheet.command.numfmt.subtract.decimal.command"]', 'Fewer decimals'],
  ['[data-u-comp="ribbon-toolbar"]', 'Formatting'],
  ['[data-u-comp="ribbon-toolbar-more"] [data-slot]', 'More tools'],
  ['[data-u-comp="defined-name"] input', 'Cell or range'],
  ['[data-u-comp="defined-name"] a', 'Named ranges'],
  ['.univer-mr-2[data-u-comp="sheet-bar-append-button"]', 'Add sheet'],
  ['[data-slot] > [data-u-comp="sheet-bar-append-button"]', 'All sheets'],
  ['[data-u-command="sheet.command.toggle-gridlines"]', 'Gridlines'],
  ['.univer-gap-1 > [data-u-comp="button"]:first-child', 'Zoom out'],
  ['.univer-gap-1 > [data-u-comp="button"]:nth-child(3)', 'Zoom in'],
  ['section[aria-label^="Notifications"] ~ section[aria-label^="Notifications"]', 'Further notifications'],
  ['[role="track"] > a', 'Zoom to 100 %'],
  ['[role="track"] > button', 'Zoom'],
  ['.univer-size-4:not([aria-label])', 'Close the statistics'],
];

/** Names the controls, now and when the grid draws others, and takes away what misleads assistive technology. */
export function nameControls(container: HTMLElement): void {
  const name = () => {
    for (const [selector, text] of NAMES) {
      for (const control of container.querySelectorAll(selector)) control.setAttribute('aria-label', text);
    }
    container.querySelectorAll('[aria-haspopup]').forEach(makeButton);
    // Unknown roles; a label and the element itself say enough.
    for (const part of container.querySelectorAll('[role="track"], [role="handle"]')) part.removeAttribute('role');
    // A positive index would come before everything else on the page.
    for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '0');
  };
  let frame = 0;
  const nameSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(name);
  };
  new MutationObserver(nameSoon).observe(container, { childList: true, subtree: true });
  name();
}

/** Elements that open a menu but are no buttons: they become ones, unless they only wrap a control that can be reached itself. */
function makeButton(opener: Element): void {
  if (opener instanceof HTMLButtonElement) return;
  if (opener.querySelector('button, input')) {
    opener.removeAttribute('aria-haspopup');
    opener.removeAttribute('aria-expanded');
    return;
  }
  opener.setAttribute('role', 'button');
  opener.setAttribute('tabindex', '0');
}
