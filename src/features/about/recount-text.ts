import type { Prose } from './prose-page.tsx';

/** Where it is told how to make the hash of an edition oneself. */
export const recountId = 'controlegetal';

type Section = Prose['sections'][number];

/** How anybody makes the hash of an edition himself: as `hashContent` (`src/editions/`) does. */
export const recountSection: { readonly nl: Section; readonly en: Section } = {
  nl: {
    id: recountId,
    heading: 'Een controlegetal narekenen',
    paragraphs: [
      'Van een editie, zoals /groningen/begroting-2018@1.json, staat het controlegetal bij edition, en de inhoud waarover het is gerekend bij content. Schrijf content als vaste JSON (RFC 8785, JCS) in UTF-8, en neem daar de SHA-256 van. Bij sources staat de SHA-256 van elk bestand dat is gelezen: dat getal geeft sha256sum van het bestand zelf.',
    ],
  },
  en: {
    id: recountId,
    heading: 'Checking a checksum',
    paragraphs: [
      'Of an edition, as /groningen/begroting-2018@1.json, the checksum stands at edition, and the content that it was taken of at content. Write content as canonical JSON (RFC 8785, JCS) in UTF-8, and take the SHA-256 of that. At sources stands the SHA-256 of each file that was read: sha256sum of the file itself gives the same.',
    ],
  },
};
