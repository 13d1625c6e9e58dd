import type { Command } from 'commander';
import type { Language } from '../words/numerals.ts';
import { publicationWords } from './words/publication-words.data.ts';

type Named = { readonly publication: string; readonly organisation: string | undefined };

/**
 * Reads which publication a command is about: `begroting-2018`, or with its organisation `groningen/begroting-2018`. Ends the command with one
 * sentence where that names none, or another organisation than its option.
 */
export function namePublication(command: Command, name: string, asked: string | undefined, language: Language): Named {
  const words = publicationWords[language];
  const parts = name.replace(/^\//, '').split('/');
  // the address of a chapter, or of a whole site, is no name: the command would be about what it lies in
  if (parts.length > 2 || parts.includes('')) command.error(words.noName);
  const [publication = '', body] = parts.toReversed();
  if (body !== undefined && asked !== undefined && body !== asked) command.error(words.twoBodies);
  return { publication, organisation: body ?? asked };
}
