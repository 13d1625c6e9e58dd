import type { TableCount } from '../../record/backup/backup-format.ts';
import type { Language } from '../../words/numerals.ts';
import { countOf } from '../words/count-of.ts';
import { backupCommandWords } from './words.data.ts';

/** What is in a backup, in a few words. */
export function tellCopied(tables: readonly TableCount[], language: Language): string {
  const rowsOf = (name: string) => tables.find(({ table }) => table === name)?.rows ?? 0;
  const all = tables.reduce((sum, { rows }) => sum + rows, 0);
  const counts = [
    countOf(language, rowsOf('organisation'), 'organisation'),
    countOf(language, rowsOf('publication'), 'publication'),
    countOf(language, rowsOf('edition'), 'edition'),
    countOf(language, rowsOf('event'), 'entry'),
  ];
  return backupCommandWords[language].inAll(counts.join(', '), countOf(language, all, 'row'));
}
