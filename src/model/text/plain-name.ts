/**
 * A name as it may stand on a page: one line, without what cannot be seen or turns the text around it.
 * @param most in characters
 * @returns it in its composed form (NFC) without spaces around it; null where it is none
 */
export function readPlainName(text: string, most: number): string | null {
  const name = text.normalize('NFC').trim();
  // Controls, marks of direction and joiners, ends of lines, private and half characters, and marks piled on a letter.
  const isHidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]|\p{M}{3}/u.test(name);
  return name === '' || isHidden || [...name].length > most ? null : name;
}
