import { userInfo } from 'node:os';

/** The name of who runs the program; in a container there may be none for its number. */
export function nameActor(): string {
  try {
    return userInfo().username;
  } catch {
    return `account ${process.getuid?.() ?? ''}`.trim();
  }
}
