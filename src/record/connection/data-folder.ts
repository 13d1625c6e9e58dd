import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The folder of the embedded server: DOELSPOOR_DATA, else `.data` beside the program's own package.json, so that every command finds the
 * same data from whatever folder it is given.
 */
export function dataFolder({ DOELSPOOR_DATA: named = '' }: NodeJS.ProcessEnv): string {
  if (named !== '') return resolve(named);
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, '.data');
}
