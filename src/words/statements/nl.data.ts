import type { Stake } from '../../model/doubt.ts';
import { count } from '../numerals.ts';
import { sayChance } from '../say-chance.ts';

const stakes: Record<Stake, string> = {
  table: 'hoe de tabel te lezen is',
  year: 'het jaar',
  role: 'het soort cijfer',
  name: 'de naam',
  amount: 'het bedrag',
  question: 'de vraag',
  chapter: 'het onderdeel',
  statement: 'de uitspraak',
  organisation: 'de organisatie',
  publication: 'de publicatie',
};

/** The words around figures, tables, amounts and doubts, in Dutch. */
export const nlStatements = {
  figures: {
    indicator: 'Indicator',
    note: (mark: string) => `Noot ${mark}`,
    back: (mark: string) => `Terug naar noot ${mark} in de tabel`,
    unit: (unit: string) => `eenheid: ${unit}`,
    frequency: (frequency: string) => `meting: ${frequency}`,
    source: (source: string) => `bron: ${source}`,
    rankMeaning: (raw: string) => `${raw}, lager is beter`,
    thanIn: (operator: string, year: number) => `${operator} in ${year}`,
    dash: 'streepje',
    settled: (text: string) => `Zo lezen wij dit: ${text}`,
    table: 'Tabel',
    noYear: 'zonder jaar',
  },
  readTable: {
    label: (number: number | null, head: string) =>
      [['Tabel', number].filter((part) => part !== null).join(' '), head].filter((part) => part !== '').join(': '),
    read: ({ indicators, figures, amounts }: { indicators: number; figures: number; amounts: number }) =>
      `Hieruit gelezen: ${[
        ...(indicators > 0 ? [count('nl', indicators, 'indicator', 'indicatoren')] : []),
        ...(figures > 0 ? [count('nl', figures, 'cijfer', 'cijfers')] : []),
        ...(amounts > 0 ? [count('nl', amounts, 'bedrag', 'bedragen')] : []),
      ].join(', ')}.`,
    elsewhere: (n: number) =>
      n === 1 ? 'Eén bedrag staat bij een ander onderdeel.' : `${n} bedragen staan bij andere onderdelen.`,
    nothing: 'Uit deze tabel is niets gelezen.',
    whatItMayBe: 'Wat er kan staan',
    sure: 'Deze lezing is zeker.',
    certainty: (percent: string) => `Deze lezing is voor ${percent} zeker.`,
    doubt: (n: number) => (n === 1 ? 'Bij één cel is twijfel.' : `Bij ${n} cellen is twijfel.`),
    restored: 'In de bron staan hier regels tekst en geen tabel. Wij hebben ze in kolommen gezet.',
    unsure:
      'In de bron staan hier regels tekst en geen tabel. Het is niet zeker hoe ze bij elkaar horen. Dit is hoe wij ze lezen.',
  },
  money: {
    thousands: 'bedragen × € 1.000',
    euros: 'bedragen in euro’s',
    caption: 'Lasten, baten en saldo',
    row: 'Post',
  },
  doubt: {
    heading: 'Wat niet zeker is',
    lead: 'Hier kon het programma niet met zekerheid lezen wat er staat. Wij noemen wat het kan zijn. Cijfers waarover twijfel is, tellen nergens in mee.',
    none: 'Bij het lezen bleef geen twijfel over.',
    count: (n: number) =>
      n === 1
        ? 'Over één plaats in de bron is twijfel. Wat daar staat, telt nergens in mee.'
        : `Over ${n} plaatsen in de bron is twijfel. Wat daar staat, telt nergens in mee.`,
    more: (n: number) => `En nog ${count('nl', n, 'twijfel', 'twijfels')}: zie de pagina’s van de onderdelen.`,
    mark: (parts: readonly string[]) => `in twijfel: ${parts.join(' en ')}`,
    parts: { role: 'soort cijfer', year: 'jaar', side: 'lasten of baten', standing: 'begroot of werkelijk' },
    candidate: (says: string, score: number) =>
      `${score > 0.5 ? 'waarschijnlijk' : 'mogelijk'}: ${says} (${sayChance(score, 'nl')})`,
    certainty: (percent: string) => `zekerheid van deze lezing: ${percent}`,
    stakes,
  },
};
