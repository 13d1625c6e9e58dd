import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import type { SideRow } from '../../../ui/side-by-side/side-by-side.tsx';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { ComparePage, type CompareView } from './compare-page.tsx';

const same = (text: string) => ({ text, change: 'same' }) as const;
const removed = (text: string) => ({ text, change: 'removed' }) as const;
const added = (text: string) => ({ text, change: 'added' }) as const;

const compareExample: CompareView = {
  frame: exampleFrame('Vergelijk 2.1.4 · Groningen', '/groningen/vergelijk'),
  contentLanguage: undefined,
  above: [{ href: '/groningen', text: 'Groningen' }],
  action: '/groningen/vergelijk',
  language: null,
  fields: [
    {
      name: 'van',
      label: nl.compare.from,
      value: 'begroting-2018/2.1.4',
      options: [
        { value: '', text: nl.compare.choose },
        {
          value: 'begroting-2018/2.1.4',
          text: 'Begroting 2018: 2.1.4 (Inter)nationaal promoten van onze kennissectoren',
        },
      ],
    },
    {
      name: 'met',
      label: nl.compare.with,
      value: 'jaarverslag-2018/2.1.4',
      options: [
        { value: '', text: nl.compare.choose },
        {
          value: 'jaarverslag-2018/2.1.4',
          text: 'Jaarverslag 2018: 2.1.4 (Inter)nationaal promoten van onze kennissectoren',
        },
      ],
    },
  ],
  remark: null,
  outcome: {
    remark: null,
    from: {
      href: '/groningen/begroting-2018/2.1.4',
      text: 'Begroting 2018',
      title: '2.1.4 (Inter)nationaal promoten van onze kennissectoren',
      absent: nl.compare.absent,
    },
    to: {
      href: '/groningen/jaarverslag-2018/2.1.4',
      text: 'Jaarverslag 2018',
      title: '2.1.4 (Inter)nationaal promoten van onze kennissectoren',
      absent: nl.compare.absent,
    },
    agreed: [
      {
        ...{ key: 'lights Oranje', name: 'Oranje', about: 'Wat de kleuren betekenen' },
        from: { text: 'Het doel is nog te halen.', href: null },
        to: { text: 'Het doel wordt later gehaald.', href: null },
        ...{ change: 'anders', isChanged: true },
      },
    ],
    rows: [
      {
        key: 'achieve',
        question: 'Wat willen we bereiken?',
        from: {
          heading: 'Wat willen we bereiken in 2018?',
          paragraphs: [
            [
              same('We doen mee aan '),
              removed('ten minste vijf '),
              same('projecten waarin we samenwerken'),
              removed(' en houden daar bij hoeveel mensen wij ermee bereiken'),
              same('.'),
            ],
          ],
        },
        to: {
          heading: 'Wat wilden we bereiken in 2018?',
          paragraphs: [
            [same('We doen mee aan '), added('meer dan twee '), same('projecten waarin we samenwerken'), same('.')],
          ],
        },
        remark: null,
      },
      {
        key: 'done',
        question: 'Wat hebben we gedaan?',
        from: null,
        to: {
          heading: 'Wat hebben we hiervoor gedaan?',
          paragraphs: [[same('Eind 2018 liepen twaalf Europese projecten.')]],
        },
        remark: null,
      },
    ],
    figures: [
      {
        key: '1',
        name: 'Aantal profileringsprojecten Groningen kennisstad',
        about: 'Beoogd 2018',
        from: { text: '> 5', href: '/groningen/begroting-2018/2.1.4#indicator-0a1b2c3d4e-target-2018' },
        to: { text: '> 2', href: '/groningen/jaarverslag-2018/2.1.4#indicator-0a1b2c3d4e-target-2018' },
        change: 'anders',
        isChanged: true,
      },
      {
        key: '2',
        name: 'Aantal profileringsprojecten Groningen kennisstad',
        about: 'Behaald 2018',
        from: null,
        to: { text: '3', href: '/groningen/begroting-2018/2.1.4#indicator-0a1b2c3d4e-target-2018' },
        change: 'alleen in Jaarverslag 2018',
        isChanged: false,
      },
    ],
    amounts: [
      {
        key: '1',
        name: 'Lasten',
        about: 'Begroting 2018',
        from: { text: '2.390', href: '/groningen/begroting-2018/2.1.4#indicator-0a1b2c3d4e-target-2018' },
        to: { text: '2.390', href: '/groningen/jaarverslag-2018/2.1.4#indicator-0a1b2c3d4e-target-2018' },
        change: 'gelijk',
        isChanged: false,
      },
    ],
  },
};

/** Two texts that are retold, of which one is in part: words are not marked, and what is not there may be in the original. */
function retold(language: Language) {
  const words = wordsIn(language);
  const { outcome } = compareExample;
  const view = outcome && {
    ...compareExample,
    outcome: {
      ...outcome,
      remark: words.compare.retold,
      to: { ...outcome.to, absent: words.compare.absentInPart },
      rows: outcome.rows.map((row) => ({
        ...row,
        from: row.from && unmarked(row.from),
        to: row.to && unmarked(row.to),
      })),
      figures: outcome.figures.map((row) =>
        row.from === null ? { ...row, change: words.compare.notInPart('Begroting 2018') } : row,
      ),
    },
  };
  return <ComparePage view={inLanguage(view ?? compareExample, language)} words={words} />;
}

function unmarked(side: NonNullable<SideRow['from']>): SideRow['from'] {
  return {
    ...side,
    paragraphs: side.paragraphs.map((pieces) => [same(pieces.map(({ text }) => text).join(''))]),
  };
}

export const examples = [
  {
    name: 'compare',
    page: (language: Language) => <ComparePage view={inLanguage(compareExample, language)} words={wordsIn(language)} />,
  },
  { name: 'compare-retold', page: retold },
  {
    name: 'compare-empty',
    page: (language: Language) => (
      <ComparePage
        view={inLanguage({ ...compareExample, outcome: null, remark: nl.compare.missing }, language)}
        words={wordsIn(language)}
      />
    ),
  },
];
