import { Refused } from '../../../record/errors/refused.ts';
import { cleanSaid } from '../../../record/errors/said-text.ts';

/** How a person is called, and where mail reaches them. */
export type Person = { readonly name: string; readonly email: string };

/** Longest as the table has it. */
const longest = { name: 200, email: 254 } as const;

/** A name and an address as they are kept: the address in small letters. @throws Refused where one of them is none */
export function readPerson({ name, email }: Person): Person {
  const clean = { name: cleanSaid(name).replaceAll(/\s+/g, ' '), email: cleanSaid(email).toLowerCase() };
  if (clean.name === '' || clean.name.length > longest.name)
    throw new Refused({ say: 'bad-name', with: { most: longest.name } });
  // The mail server of the address says whether it is there; this holds off what can be none.
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(clean.email) || clean.email.length > longest.email)
    throw new Refused({ say: 'bad-email', with: {} });
  return clean;
}
