import type { Texts } from '../../model/nature.ts';
import { pickOriginals } from '../../words/nature/pick-originals.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import type { DataColumn } from './columns.data.ts';

/** A text in both languages, as JSON-LD writes it. */
function inBoth({ nl, en }: { readonly nl: string; readonly en: string }) {
  return [
    { '@value': nl, '@language': 'nl' },
    { '@value': en, '@language': 'en' },
  ];
}

/**
 * What a CSV file says of itself: its columns, what its texts are and where the originals are, as metadata of CSV on the Web
 * (W3C, https://www.w3.org/TR/tabular-metadata/). It stands where that looks for it: at the address of the file with `-metadata.json` behind.
 * @param file the last part of that address
 */
export function csvMetadata(file: string, title: string, columns: readonly DataColumn[], texts: Texts): string {
  const said = sayNature(texts.natures);
  const { addresses } = pickOriginals(texts.originals);
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: file,
    'dc:title': title,
    ...(said !== null && { 'dc:description': inBoth(said) }),
    ...(addresses.length > 0 && { 'dc:source': addresses.map((address) => ({ '@id': address })) }),
    dialect: { encoding: 'utf-8', header: true },
    tableSchema: {
      columns: columns.map(({ name, says, datatype }) => ({
        name,
        titles: name,
        'dc:description': inBoth(says),
        datatype,
      })),
    },
  });
}
