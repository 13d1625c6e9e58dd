import { foldSpace } from '../../model/text/fold-space.ts';
import { nameKey } from '../../model/text/keys.ts';
import { plainLine } from '../../model/text/plain.ts';
import { findMunicipality } from './municipality-names.ts';
import { hostParts, otherBodies } from './organisation-kinds.data.ts';
import { properName } from './proper-name.ts';
import { publicationNouns } from './publication-names.data.ts';

/** What the host of an address says of the body: a name that is on a list, else the part that is no platform and no publication. */
export type AddressName = { readonly known: string | null; readonly slug: string | null };

/** `groningen.jaarverslag-2018.nl`, `begroting2017.groningen.nl` and `www.raadleiderdorp.nl` all name a body in their host. */
export function readAddressName(address: string | null): AddressName {
  const host = /^(?:[a-z]+:\/\/)?([^/\s:?#]{3,200})/i.exec(address ?? '')?.[1];
  if (host === undefined || !host.includes('.')) return { known: null, slug: null };
  const parts = host.toLowerCase().split('.').slice(0, -1);
  const ofDomain = nameOfDomain(host, parts);
  if (ofDomain !== null) return { known: ofDomain, slug: null };
  for (const part of parts) {
    const key = part
      .replace(/^(?:raad|gemeente|www)-?(?=.{3})/, '')
      .replace(/(?:[-\d]+|(?<=.{4})-?(?:financieel|financien|incijfers|pc|penc))$/, '');
    const known =
      findMunicipality(part) ?? findMunicipality(key) ?? otherBodies[nameKey(part)] ?? otherBodies[nameKey(key)];
    if (known !== undefined && known !== null) return { known, slug: null };
  }
  const slug = parts
    .map((part) => part.replace(/^(?:raad|gemeente)-?(?=.{3})/, '').replace(/[-\d]+$/, ''))
    .find((part) => part.length > 2 && !isSitePart(part));
  return { known: null, slug: slug ?? null };
}

/** A domain of a place: `begroting.amsterdam`, and `provinciale-begroting.frl`, where only the province calls itself provincial. */
function nameOfDomain(host: string, parts: readonly string[]): string | null {
  const domain = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (domain === 'amsterdam') return 'Amsterdam';
  return domain === 'frl' && parts.some((part) => part.startsWith('provinci')) ? 'Provincie Fryslân' : null;
}

function isSitePart(part: string): boolean {
  if (hostParts.has(part)) return true;
  const bare = part.replace(/^\d?e?/, '').replace(/-/g, '');
  return hostParts.has(bare) || Object.keys(publicationNouns).some((noun) => bare.includes(noun));
}

const mostWords = 6;
const searched = 400;

/** A slug in the words of the text: `bergschenhoekaanzee` is "Bergschenhoek aan Zee" where a line has those words. */
export function nameOfSlug(slug: string, lines: readonly string[]): string {
  const key = nameKey(slug);
  for (const line of lines.slice(0, searched)) {
    if (!nameKey(line.slice(0, 2000)).includes(key)) continue;
    const words = foldSpace(line.slice(0, 2000)).split(' ');
    for (const [start, first] of words.entries()) {
      if (!key.startsWith(nameKey(first)) || nameKey(first) === '' || !/^['’(]?\p{Lu}/u.test(first)) continue;
      for (let end = start + 1; end <= Math.min(words.length, start + mostWords); end += 1) {
        const name = words.slice(start, end).join(' ');
        if (nameKey(name) === key) return properName(name.replace(/^[("“‘]+|[)"”.,;:!?]+$/g, ''));
      }
    }
  }
  return spellOut(slug);
}

const small = new Set(['aan', 'op', 'bij', 'en', 'van', 'de', 'den', 'der', 'het']);

/** `bergschenhoek-aan-zee` is "Bergschenhoek aan Zee", `nieuw-veen` "Nieuw-Veen". */
function spellOut(slug: string): string {
  const words = plainLine(slug)
    .split('-')
    .filter((word) => word !== '');
  const isPhrase = words.slice(1).some((word) => small.has(word));
  return words
    .map((word, index) => (index > 0 && small.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(isPhrase ? ' ' : '-');
}
