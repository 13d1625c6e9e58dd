import { ownFiles } from './own-files.data.ts';

/** Whether a file, by its name without its path, is of Doelspoor itself, or stands beside such a one while that is written. */
export function isOwnFile(name: string): boolean {
  return ownFiles.some((own) => name === own || name.startsWith(`${own}.`));
}
