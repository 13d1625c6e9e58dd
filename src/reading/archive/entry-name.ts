import yauzl from 'yauzl';

/** Files that systems put beside documents; nobody meant to hand them over. */
const junkNames = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

/**
 * Whether a file or folder name, without its path, is left by a system or an open program: hidden files, `__MACOSX`,
 * `Thumbs.db`, the lock file `~$begroting.docx` of Word.
 */
export function isJunkName(name: string): boolean {
  const isHidden = name.startsWith('.') && name !== '.' && name !== '..';
  return isHidden || name.startsWith('~$') || junkNames.has(name.toLowerCase());
}

/** Whether any step of a path inside an archive is junk. */
export function isJunkPath(path: string): boolean {
  return path.split('/').some(isJunkName);
}

/**
 * Whether the name of an entry points outside the archive: `..`, an absolute path, a drive letter. Nothing is ever
 * unpacked to disk, but a name like that has no honest use and would end up in positions and reports.
 */
export function pointsOutside(path: string): boolean {
  return path.includes('\0') || yauzl.validateFileName(path) !== null;
}
