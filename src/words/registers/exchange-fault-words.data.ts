import type { ExchangeFault, ExchangeFaultCode } from '../../registers/exchange/exchange-fault.ts';
import type { Language } from '../numerals.ts';
import { fieldFaultWords } from './fault-words.data.ts';
import { sayFieldPath } from './say-field-path.ts';

const nl: Readonly<Record<ExchangeFaultCode, string>> = {
  ...fieldFaultWords.nl,
  'too-large': 'Dit bestand is te groot: verdeel het over meer bestanden.',
  'bad-json': 'Dit is geen geldige JSON: maak het bestand opnieuw.',
  'bad-file': 'Dit is geen bestand met registers: zet er "organisation" en "registers" in, zoals export doet.',
  'other-organisation':
    'Dit bestand is van een andere organisatie: verbeter "organisation", of kies een ander bestand.',
  'unknown-register': 'Dit register bestaat niet, of is geen lijst: verbeter de naam.',
  'too-many-rows': 'Dit zijn meer dan 100.000 rijen: verdeel ze over meer bestanden.',
  'bad-row': 'Deze rij is geen object met velden: verbeter haar of haal haar weg.',
  'bad-slug': 'Geef deze rij een "slug" van kleine letters, cijfers en streepjes.',
  'slug-twice': 'Deze "slug" staat al bij een eerdere rij: geef een van de twee een andere.',
  'bad-registration':
    'Dit adres is er niet, of is iets anders dan hier gevraagd wordt: schrijf {"in": "partners/ng4"} of {"name": "…"}.',
  'bad-thread':
    'Dit is geen spoor dat hier kan: schrijf {"at": "indicatoren/…"} met sporen, indicatoren of voornemens ervoor.',
};

const en: Readonly<Record<ExchangeFaultCode, string>> = {
  ...fieldFaultWords.en,
  'too-large': 'This file is too large: divide it over more files.',
  'bad-json': 'This is no valid JSON: make the file anew.',
  'bad-file': 'This is no file of registers: put "organisation" and "registers" in it, as export does.',
  'other-organisation': 'This file is of another organisation: correct "organisation", or choose another file.',
  'unknown-register': 'There is no such register, or it is no list: correct its name.',
  'too-many-rows': 'These are more than 100,000 rows: divide them over more files.',
  'bad-row': 'This row is no object with fields: correct it or remove it.',
  'bad-slug': 'Give this row a "slug" of small letters, digits and dashes.',
  'slug-twice': 'An earlier row has this "slug" already: give one of them another.',
  'bad-registration':
    'This address is not there, or is something else than is asked here: write {"in": "partners/ng4"} or {"name": "…"}.',
  'bad-thread':
    'This is no thread that can be here: write {"at": "indicatoren/…"}, with sporen, indicatoren or voornemens before it.',
};

const words: Readonly<Record<Language, Readonly<Record<ExchangeFaultCode, string>>>> = { nl, en };
const rows = { nl: 'rij', en: 'row' } as const;

/** What is wrong in an exchange file, where, and what to do: `partner, rij 2 (ng4), members, rij 1, from: …`. */
export function sayExchangeFault(language: Language, { kind, row, slug, path, fault }: ExchangeFault): string {
  const where = [
    ...(kind === null ? [] : [kind]),
    ...(row === null ? [] : [`${rows[language]} ${row}${slug === null ? '' : ` (${slug})`}`]),
    ...(path.length === 0 ? [] : [sayFieldPath(language, path)]),
  ];
  return `${where.length === 0 ? '' : `${where.join(', ')}: `}${words[language][fault]}`;
}
