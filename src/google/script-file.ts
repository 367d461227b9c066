/** The text of one of the script's HTML files, as it was pushed. */
export function scriptFile(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}
