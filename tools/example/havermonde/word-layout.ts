import { type Block, type Book, bullets, heading, label, paragraph } from './block.ts';
import type { Field, Year } from './field.ts';
import { wideTable } from './indicator-tables.ts';
import { fieldMoney, overview, programmeMoney } from './money-tables.ts';
import type { Municipality, Programme } from './municipality.ts';

type Kind = 'begroting' | 'jaarverslag';

/** The books of 2024 and 2025: a text from a word processor, other questions, goals as a tree with what is done under each. */
export function wordBooks(town: Municipality, year: Year): readonly Book[] {
  return [
    bookOf(town, 'begroting', year, `Programmabegroting ${year}-${year + 3}`),
    progressOf(town, year),
    bookOf(town, 'jaarverslag', year, `Jaarstukken ${year}`),
  ];
}

function bookOf(town: Municipality, kind: Kind, year: Year, title: string): Book {
  const { guide, letter } = town.fronts[`${kind}-${year}`];
  const programmes = town.programmes.word;
  const named = programmes.map((programme, at) => ({ name: nameOf(programme, at), fields: programme.fields }));
  return {
    file: `${kind}-${year}`,
    title: `${title} - Gemeente Havermonde`,
    form: 'docx',
    blocks: [
      heading(1, title),
      paragraph('Gemeente Havermonde'),
      paragraph(town.notice),
      heading(1, 'Aanbiedingsbrief'),
      ...letter.map(paragraph),
      overview(named, kind, year),
      heading(1, 'Leeswijzer'),
      ...guide.map(paragraph),
      ...programmes.flatMap((programme, at) => writeProgramme(programme, at, kind, year)),
      heading(1, 'Paragrafen'),
      ...town.paragraphs.flatMap((part): readonly Block[] => [
        heading(2, `Paragraaf ${part.title}`),
        ...part.texts[`${kind}-${year}`].map(paragraph),
        ...(part.tables?.[`${kind}-${year}`] ?? []),
        ...wideTable(part, kind, year),
      ]),
    ],
  };
}

function nameOf({ title }: Programme, at: number): string {
  return `Programma ${at + 1}. ${title}`;
}

function writeProgramme(programme: Programme, at: number, kind: Kind, year: Year): readonly Block[] {
  const intro = programme.intro[`${kind}-${year}`];
  return [
    heading(1, nameOf(programme, at)),
    ...(intro === undefined ? [] : [paragraph(intro)]),
    programmeMoney(programme.fields, kind, year),
    ...programme.fields.flatMap((field, place) => [
      heading(2, `Beleidsveld ${at + 1}.${place + 1} ${field.titles[1]}`),
      ...(kind === 'begroting' ? planOf(field, year) : reportOf(field, year)),
    ]),
  ];
}

function planOf(field: Field, year: Year): readonly Block[] {
  const { situation, goals } = field.years[year];
  return [
    heading(3, 'Waar staan we nu?'),
    ...situation.map(paragraph),
    heading(3, 'Wat willen we bereiken?'),
    ...goals.flatMap(({ goal, actions }) => [
      label(`Doel: ${goal}`),
      paragraph(`Inspanningen ${year}:`),
      ...bullets(actions.map(({ plan }) => plan)),
    ]),
    heading(3, 'Indicatoren'),
    ...wideTable(field, 'begroting', year),
    heading(3, 'Wat gaat het kosten?'),
    fieldMoney(field, 'begroting', year),
  ];
}

function reportOf(field: Field, year: Year): readonly Block[] {
  const { goals, deviation, isUnanswered } = field.years[year];
  const answers = goals.flatMap(({ goal, actions }) => [
    paragraph(`Doel: ${goal} Dit hebben we daarvoor gedaan:`),
    ...bullets(actions.flatMap(({ done }) => done ?? [])),
  ]);
  return [
    ...(isUnanswered === true
      ? [heading(3, 'Wat wilden we bereiken?'), ...bullets(goals.map(({ goal }) => goal))]
      : [
          heading(3, 'Wat hebben we gedaan?'),
          ...answers,
          heading(3, 'Conclusie'),
          ...goals.map(({ conclusion }) => paragraph(conclusion)),
        ]),
    heading(3, 'Indicatoren'),
    ...wideTable(field, 'jaarverslag', year),
    heading(3, 'Wat heeft het gekost?'),
    fieldMoney(field, 'jaarverslag', year),
    paragraph(deviation),
  ];
}

const legend = {
  groen: 'volgens plan',
  oranje: 'later of anders dan gepland, het doel blijft haalbaar',
  rood: 'het doel wordt dit jaar niet gehaald',
} as const;

function progressOf(town: Municipality, year: Year): Book {
  const title = `Bestuursrapportage ${year}`;
  return {
    file: `bestuursrapportage-${year}`,
    title: `${title} - Gemeente Havermonde`,
    form: 'docx',
    blocks: [
      heading(1, title),
      paragraph('Gemeente Havermonde'),
      paragraph(town.notice),
      heading(1, 'Inleiding'),
      ...town.progress[year].map(paragraph),
      {
        kind: 'table',
        caption: null,
        head: ['Kleur', 'Betekenis'],
        rows: Object.entries(legend).map(([light, meaning]) => [light, meaning]),
      },
      ...town.programmes.word.flatMap((programme, at): readonly Block[] => [
        heading(1, nameOf(programme, at)),
        {
          kind: 'table',
          caption: null,
          head: ['Beleidsveld', 'Status', 'Toelichting'],
          rows: programme.fields.map((field, place) => [
            `${at + 1}.${place + 1} ${field.titles[1]}`,
            field.years[year].progress.light,
            field.years[year].progress.text,
          ]),
        },
      ]),
    ],
  };
}
