import { type Block, type Book, bullets, heading, paragraph } from './block.ts';
import type { Field, Year } from './field.ts';
import { narrowTables } from './indicator-tables.ts';
import { fieldMoney, overview, programmeMoney } from './money-tables.ts';
import type { Municipality, Programme } from './municipality.ts';

type Kind = 'begroting' | 'jaarverslag';

/** The books of 2022 and 2023: one page for the web, W-questions in every policy field, a table with four columns. */
export function webBooks(town: Municipality, year: Year): readonly Book[] {
  return [
    bookOf(town, 'begroting', year, `Begroting ${year} gemeente Havermonde`),
    progressOf(town, year),
    bookOf(town, 'jaarverslag', year, `Jaarverslag ${year} gemeente Havermonde`),
  ];
}

function bookOf(town: Municipality, kind: Kind, year: Year, title: string): Book {
  const { guide, letter } = town.fronts[`${kind}-${year}`];
  const programmes = town.programmes.web;
  const named = programmes.map((programme, at) => ({ name: nameOf(programme, at), fields: programme.fields }));
  return {
    file: `${kind}-${year}`,
    title,
    form: 'html',
    blocks: [
      heading(1, title),
      paragraph(town.notice),
      heading(2, 'Leeswijzer'),
      ...guide.map(paragraph),
      heading(2, kind === 'begroting' ? 'Aanbieding' : 'Samenvatting'),
      ...letter.map(paragraph),
      overview(named, kind, year),
      ...programmes.flatMap((programme, at) => writeProgramme(programme, at, kind, year)),
      heading(2, 'Paragrafen'),
      ...town.paragraphs.flatMap((part): readonly Block[] => [
        heading(3, part.title),
        ...part.texts[`${kind}-${year}`].map(paragraph),
        ...(part.tables?.[`${kind}-${year}`] ?? []),
        ...narrowTables(part, kind, year),
      ]),
    ],
  };
}

function nameOf({ title }: Programme, at: number): string {
  return `Programma ${at + 1} ${title}`;
}

function writeProgramme(programme: Programme, at: number, kind: Kind, year: Year): readonly Block[] {
  const intro = programme.intro[`${kind}-${year}`];
  return [
    heading(2, nameOf(programme, at)),
    ...(intro === undefined ? [] : [paragraph(intro)]),
    programmeMoney(programme.fields, kind, year),
    ...programme.fields.flatMap((field, place) => [
      heading(3, `${at + 1}.${place + 1} ${field.titles[0]}`),
      ...(kind === 'begroting' ? planOf(field, year) : reportOf(field, year)),
    ]),
  ];
}

function planOf(field: Field, year: Year): readonly Block[] {
  const { situation, goals } = field.years[year];
  return [
    heading(4, 'Hoe staan we ervoor?'),
    ...situation.map(paragraph),
    heading(4, `Wat willen we bereiken in ${year}?`),
    ...bullets(goals.map(({ goal }) => goal)),
    ...narrowTables(field, 'begroting', year),
    heading(4, 'Wat gaan we hiervoor doen?'),
    ...bullets(goals.flatMap(({ actions }) => actions.map(({ plan }) => plan))),
    heading(4, 'Wat mag het kosten?'),
    fieldMoney(field, 'begroting', year),
  ];
}

function reportOf(field: Field, year: Year): readonly Block[] {
  const { goals, deviation, isUnanswered } = field.years[year];
  const answers: readonly Block[] = [
    heading(4, 'Wat hebben we hiervoor gedaan?'),
    ...bullets(goals.flatMap(({ actions }) => actions.flatMap(({ done }) => done ?? []))),
    heading(4, 'Conclusie'),
    ...goals.map(({ conclusion }) => paragraph(conclusion)),
  ];
  return [
    heading(4, `Wat wilden we bereiken in ${year}?`),
    ...bullets(goals.map(({ goal }) => goal)),
    ...narrowTables(field, 'jaarverslag', year),
    ...(isUnanswered === true ? [] : answers),
    heading(4, 'Wat heeft het gekost?'),
    fieldMoney(field, 'jaarverslag', year),
    paragraph(deviation),
  ];
}

function progressOf(town: Municipality, year: Year): Book {
  const title = `Voortgangsrapportage ${year} gemeente Havermonde`;
  return {
    file: `voortgangsrapportage-${year}`,
    title,
    form: 'html',
    blocks: [
      heading(1, title),
      paragraph(town.notice),
      heading(2, 'Inleiding'),
      ...town.progress[year].map(paragraph),
      ...town.programmes.web.flatMap((programme, at) => [
        heading(2, nameOf(programme, at)),
        ...programme.fields.flatMap((field, place) => [
          heading(3, `${at + 1}.${place + 1} ${field.titles[0]}`),
          heading(4, 'Stand van zaken'),
          paragraph(field.years[year].progress.text),
        ]),
      ]),
    ],
  };
}
