import type { CorrectionWords } from './correction-words.ts';

function yearsFrom(years: number): string {
  const many = Math.abs(years) === 1 ? 'het jaar' : `${Math.abs(years)} jaar`;
  return `${many} ${years < 0 ? 'voor' : 'na'} dat van de publicatie`;
}

/** What decisions of persons are said with in Dutch. */
export const nlCorrections: CorrectionWords = {
  line: (words) => `De kop “${words}”`,
  alike: (style, isNumbered) => (isNumbered ? `Elke ${style} met een nummer` : `Elke andere ${style}`),
  styles: {
    h1: 'kop van niveau 1',
    h2: 'kop van niveau 2',
    h3: 'kop van niveau 3',
    h4: 'kop van niveau 4',
    h5: 'kop van niveau 5',
    h6: 'kop van niveau 6',
    bold: 'vette regel',
    capitals: 'regel in hoofdletters',
    plain: 'gewone regel',
  },
  asks: (question) => `vraagt: ${question}`,
  headings: {
    chapter: 'is een onderdeel',
    goal: 'is zelf wat er bereikt moet worden',
    part: 'is een tussenkop in een antwoord',
    text: 'is gewone tekst',
  },
  level: (level) => ` (${level.toLowerCase()})`,
  column: (head, is, isOfValues) =>
    `${head === '' ? 'De kolom zonder kop' : `Kolom${isOfValues ? ' of rij' : ''} ${head}`} is: ${is}`,
  columns: {
    name: 'naam',
    unit: 'eenheid',
    source: 'bron',
    frequency: 'hoe vaak er wordt gemeten',
    code: 'code',
    period: 'periode',
    remark: 'toelichting',
  },
  roles: {
    achieved: 'behaald',
    budgeted: 'begroot',
    target: 'beoogd',
    baseline: 'nulmeting',
    reference: 'ter vergelijking',
    other: 'cijfer',
  },
  year: (year) => {
    if (year === 'head') return 'jaar in de kop';
    if (year === null) return 'jaar niet in de kop';
    return year === 0 ? 'jaar van de publicatie' : yearsFrom(year);
  },
  anyYear: ' (van elk jaar)',
  row: (name, is) => `De rij ${name} heeft ${is}`,
  amount: (side) => `bedragen (${side.toLowerCase()})`,
  rows: { indicator: 'cijfers van een indicator', neither: 'geen cijfers en geen bedragen' },
  statement: (text, is) => `“${text}” is ${is}`,
  statements: {
    commitment: 'een voornemen',
    account: 'een verantwoording',
    nothing: 'geen voornemen en geen verantwoording',
  },
  publication: (parts) => `Het document is: ${parts.join(', ')}`,
  anyBody: 'elke organisatie',
};
