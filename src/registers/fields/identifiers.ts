import type { Identifier } from './field.ts';

const forms: Readonly<Record<Identifier, RegExp>> = {
  // Eight figures (Handelsregisterbesluit 2008).
  kvk: /^\d{8}$/,
  // Twenty figures: eight for whose number follows, and the number itself (Logius, OIN-stelsel).
  oin: /^000000\d{14}$/,
  // The address of a body in the register of government organisations (TOOI).
  tooi: /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z]{2,4}[a-z0-9]{2,12}$/,
};

/** Whether a text is such a number or address, by its form. */
export function isIdentifier(of: Identifier, text: string): boolean {
  return forms[of].test(text);
}
