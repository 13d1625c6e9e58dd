/** Control characters that no text has: C0 without tab, line feeds, form feed and carriage return; DEL; C1 without next line. */
export const controls = /[\p{Cc}--[\t-\r\u0085]]/gv;

/** A text without control characters: left-overs of another program, and NUL, which a database does not take. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}
