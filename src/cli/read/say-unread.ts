import { showLine } from '../../model/shown-text.ts';
import type { ReadingError } from '../../reading/reading-error.ts';
import type { Language } from '../../words/numerals.ts';
import { unread } from './unread-words.data.ts';

/** Why a file could not be read, as one line that names it and says what to do. A name may hold line ends and commands for a terminal. */
export function sayUnread({ code, file }: Pick<ReadingError, 'code' | 'file'>, language: Language): string {
  return `${showLine(file)} ${unread[language][code]}`;
}
