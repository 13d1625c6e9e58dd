/** Control characters that no text has: C0 without tab, line feed, form feed and carriage return; DEL; most of C1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: telling text from binary is about control characters
export const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** A text without control characters: left-overs of another program, and NUL, which a database does not take. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}
