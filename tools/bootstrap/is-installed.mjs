import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether what npm wrote down as installed is what the lock file pins: every package, also those that come along with another, by version
 * and hash. Packages of other platforms may be absent; one that is there has to be the pinned one.
 *
 * @param {string} root the folder of package-lock.json and node_modules
 * @param {{ forTests: boolean }} options with `forTests` the development packages count too
 */
export function isInstalled(root, { forTests }) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const pinned = readPackages(join(root, 'package-lock.json'));
  if (installed === undefined || pinned === undefined) return false;
  return Object.entries(pinned).every(([path, pin]) => {
    if (path === '' || (!forTests && (pin.dev || pin.devOptional))) return true;
    const found = installed[path];
    if (found === undefined || !existsSync(join(root, path, 'package.json'))) return pin.optional === true;
    return found.version === pin.version && found.integrity === pin.integrity;
  });
}

/** Undefined for a file that is not there, or was cut off while npm wrote it: npm then installs anew, and says what is wrong itself. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
