import { createHash } from 'node:crypto';

/** What is kept of a site, as the extension of its file. */
export type KeptType = 'html' | 'pdf' | 'docx' | 'xlsx';

const longestStep = 80;
const longestName = 180;
/** Names that Windows keeps for itself, whatever stands behind the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
/** Names of a program that makes a page. */
const pageExtension = /\.(?:x?html?|php\d?|aspx?|jspx?|jsf|do|cfm|cgi)$/i;

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** A piece of an address as the name of a file on any system: letters, digits and `-_`, in one form of writing. */
function plainStep(step: string): string {
  const plain = decode(step)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // By whole signs: a half of one is no name.
  const short = [...plain].slice(0, longestStep).join('');
  return reserved.test(short) ? `${short}_` : short;
}

function shorten(name: string): string {
  while (Buffer.byteLength(name) > longestName) name = [...name].slice(0, -10).join('');
  return name;
}

/**
 * The name of the file of a page, below the folder of the fetch, after the path of its address: `p354/leeswijzer.html`. Folders never have a
 * dot and files always do, so that none is in the way of another.
 * @param isTaken whether another page has a name already; names that differ in capitals alone are the same on many systems
 */
export function fileName(address: string, type: KeptType, isTaken: (file: string) => boolean): string {
  const { pathname, search } = new URL(address);
  const steps = pathname.split('/').slice(1);
  const last = (steps.pop() ?? '').replace(type === 'html' ? pageExtension : new RegExp(`\\.${type}$`, 'i'), '');
  const folders = steps.map(plainStep).filter((step) => step !== '');
  const name = [plainStep(last) || 'index', plainStep(search)].filter((part) => part !== '').join('-');
  const mark = createHash('sha256').update(address).digest('hex').slice(0, 8);
  const path = [...folders, name].join('/');
  const isLong = Buffer.byteLength(path) > longestName;
  const base = isLong ? `${shorten(path).replace(/\/+$/, '')}-${mark}` : path;
  const plain = `${base}.${type}`;
  return isTaken(plain) ? `${base}-${mark}.${type}` : plain;
}

/** What a name is to a system that sees no capitals, and one that writes accents apart. */
export function foldName(file: string): string {
  return file.normalize('NFD').toLowerCase().normalize('NFC');
}
