import type { TableCount } from '../../record/backup/backup-format.ts';

/** What is in a backup, in a few Dutch words. */
export function tellCopied(tables: readonly TableCount[]): string {
  const rowsOf = (name: string) => tables.find(({ table }) => table === name)?.rows ?? 0;
  const all = tables.reduce((sum, { rows }) => sum + rows, 0);
  const counts = [
    count(rowsOf('organisation'), 'organisatie', 'organisaties'),
    count(rowsOf('publication'), 'publicatie', 'publicaties'),
    count(rowsOf('edition'), 'editie', 'edities'),
    count(rowsOf('event'), 'regel in het logboek', 'regels in het logboek'),
  ];
  return `${counts.join(', ')} (${count(all, 'rij', 'rijen')} in totaal)`;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
