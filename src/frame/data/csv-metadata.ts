import { pickOriginals } from '../../words/nature/pick-originals.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import type { PageData } from './page-data.ts';

type InBoth = { readonly nl: string; readonly en: string };

/** A text in both languages, as JSON-LD writes it. */
function inBoth({ nl, en }: InBoth) {
  return [
    { '@value': nl, '@language': 'nl' },
    { '@value': en, '@language': 'en' },
  ];
}

const saysMark: InBoth = {
  nl: 'Een cel die als een formule begint (=, +, - of @, ook na witruimte; een tab of regeleinde) heeft een apostrof ervoor, zodat geen rekenblad haar uitvoert. Haal één apostrof weg van een cel die begint met een apostrof en daarna als een formule: dan staat er wat er geschreven was. Een streepje alleen en een getal met een min of plus zijn geen formule en staan er zoals geschreven.',
  en: 'A cell that begins as a formula (=, +, - or @, also behind white space; a tab or line end) has an apostrophe in front, so that no spreadsheet runs it. Take one apostrophe away from a cell that begins with an apostrophe and then as a formula, and it is what was written. A dash alone, and a number with a minus or plus, are no formula and stand as written.',
};

/**
 * What a CSV file says of itself: its columns, whose it is and under which licence, what its texts are and where the originals are, as metadata of
 * CSV on the Web (W3C, https://www.w3.org/TR/tabular-metadata/). It stands where that looks for it: at the address of the file with
 * `-metadata.json` behind.
 * @param file the last part of that address
 */
export function csvMetadata(file: string, { title, columns, texts, organisation }: PageData): string {
  const said = sayNature(texts.natures);
  const { addresses } = pickOriginals(texts.originals);
  const licence = organisation?.licence ?? null;
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: file,
    'dc:title': title,
    ...(organisation && { 'dc:publisher': organisation.name }),
    ...(licence !== null && { 'dc:license': { '@id': licence } }),
    ...(said !== null && { 'dc:description': inBoth(said), 'dc:rights': inBoth(said) }),
    ...(addresses.length > 0 && { 'dc:source': addresses.map((address) => ({ '@id': address })) }),
    notes: [{ 'dc:description': inBoth(saysMark) }],
    dialect: { encoding: 'utf-8', header: true },
    tableSchema: {
      columns: columns.map(({ name, title: heading, says, datatype, required }) => ({
        name,
        titles: heading,
        'dc:description': inBoth(says),
        datatype,
        ...(required && { required }),
      })),
    },
  });
}
