import type { Language } from '../../words/numerals.ts';

const nl = {
  backup: 'Maak een reservekopie van alles wat is vastgelegd, in één bestand.',
  backupFile: 'waar de reservekopie komt, zoals doelspoor-2026-01-31.jsonl.gz',
  overwrite: 'vervang het bestand als het er al is',
  restore: 'Zet een reservekopie terug op een plek waar nog niets is vastgelegd.',
  restoreFile: 'een reservekopie van doelspoor backup',
  inAll: (counts: string, rows: string) => `${counts} (${rows} in totaal)`,
  isPutBack: (at: string, copied: string) =>
    `Teruggezet zoals het was op ${at}: ${copied}. Controleer het met doelspoor verify.`,
};

/** What `doelspoor backup` and `restore` say, and help says of them. */
export const backupCommandWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    backup: 'Make a backup of all that is recorded, in one file.',
    backupFile: 'where the backup goes, such as doelspoor-2026-01-31.jsonl.gz',
    overwrite: 'replace the file where it is there already',
    restore: 'Put a backup back in a place where nothing is recorded yet.',
    restoreFile: 'a backup of doelspoor backup',
    inAll: (counts, rows) => `${counts} (${rows} in all)`,
    isPutBack: (at, copied) => `Put back as it was on ${at}: ${copied}. Check it with doelspoor verify.`,
  },
};
