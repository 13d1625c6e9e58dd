import { exampleFrame, inLanguage } from '../../../frame/frame.examples.ts';
import { onePage } from '../../../frame/list/list-pages.ts';
import type { HitView } from '../../../ui/hits/hits.tsx';
import { wordsIn } from '../../../words/language.ts';
import { nl } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { SearchPage, type SearchView } from './search-page.tsx';

const text = (value: string) => ({ text: value, isHit: false });
const hit = (value: string) => ({ text: value, isHit: true });

const found: readonly HitView[] = [
  {
    href: '/groningen/jaarverslag-2018/2.1.3#p3',
    title: '2.1.3 Samenwerken versterken gericht op kennis en innovatie · Jaarverslag 2018',
    about: 'Tekst',
    snippet: [
      text('De vier steden hebben samen een kantoor in '),
      hit('Brussel'),
      text('. Die '),
      hit('samenwerking'),
      text(' levert een netwerk op waar projecten uit voortkomen …'),
    ],
  },
  {
    href: '/groningen/jaarverslag-2018/2.1.4#i1',
    title: 'Aantal samenwerkingsprojecten op gebied van kennis/innovatie · Jaarverslag 2018',
    about: 'Indicator',
    snippet: [text('Aantal '), hit('samenwerkingsprojecten'), text(' op gebied van kennis/innovatie')],
  },
];

const searchExample: SearchView = {
  frame: exampleFrame('samenwerking · Zoeken bij Groningen', null),
  contentLanguage: undefined,
  above: [],
  title: nl.search.inOrganisation('Groningen'),
  query: 'samenwerking Brussel',
  form: {
    action: '/groningen/zoeken',
    language: null,
    filters: [
      {
        name: 'jaar',
        label: nl.search.year,
        value: '2018',
        options: [
          { value: '', text: nl.list.all },
          { value: '2018', text: '2018' },
          { value: '2017', text: '2017' },
        ],
      },
      {
        name: 'soort',
        label: nl.search.kind,
        value: '',
        options: [
          { value: '', text: nl.list.all },
          { value: 'budget', text: 'Begroting' },
          { value: 'annual-report', text: 'Jaarverslag' },
        ],
      },
    ],
  },
  summary: nl.search.found(23, 'samenwerking Brussel'),
  groups: [
    {
      name: nl.search.counted(nl.search.groups.bevindingen, 12, false),
      hits: [
        {
          href: '/groningen/bevindingen/target-changed-2.1.4',
          title:
            'Twee doelen voor één jaar: Aantal samenwerkingsprojecten op gebied van kennis/innovatie · Jaarverslag 2018',
          about: 'Bevinding',
          snippet: [
            text('Het doel van “Aantal '),
            hit('samenwerkingsprojecten'),
            text('” voor 2018 is “> 2” in het jaarverslag 2018, en was “> 5” in de begroting 2018.'),
          ],
        },
      ],
      all: { href: '/groningen/zoeken?q=samenwerking+Brussel&vind=bevindingen', text: nl.search.all.bevindingen },
    },
    {
      name: nl.search.counted(nl.search.groups.onderdelen, 500, true),
      hits: found,
      all: { href: '/groningen/zoeken?q=samenwerking+Brussel&vind=onderdelen', text: nl.search.all.onderdelen },
    },
  ],
  hits: [],
  suggestion: null,
  wider: null,
  pages: onePage,
};

/** One kind alone. */
const groupExample: SearchView = {
  ...searchExample,
  groups: [],
  hits: found,
  pages: {
    beyond: null,
    links: {
      previous: null,
      place: nl.list.pageOf(1, 3),
      next: { href: '/groningen/zoeken?q=samenwerking&vind=onderdelen&pagina=2', text: nl.list.next },
      links: [1, 2, 3].map((number) => ({
        href: `/groningen/zoeken?q=samenwerking&vind=onderdelen&pagina=${number}`,
        text: String(number),
        label: nl.list.page(number),
        current: number === 1,
      })),
    },
  },
};

export const examples = [
  {
    name: 'search',
    page: (language: Language) => <SearchPage view={inLanguage(searchExample, language)} words={wordsIn(language)} />,
  },
  {
    name: 'search-group',
    page: (language: Language) => <SearchPage view={inLanguage(groupExample, language)} words={wordsIn(language)} />,
  },
  {
    name: 'search-beyond',
    page: (language: Language) => (
      <SearchPage
        view={inLanguage(
          {
            ...groupExample,
            hits: [],
            pages: {
              ...groupExample.pages,
              beyond: { href: '/groningen/zoeken?q=samenwerking&pagina=3', text: wordsIn(language).list.toLast(3) },
            },
          },
          language,
        )}
        words={wordsIn(language)}
      />
    ),
  },
  {
    name: 'search-nothing',
    page: (language: Language) => (
      <SearchPage
        view={inLanguage(
          {
            ...searchExample,
            summary: nl.search.nothing('zwembad'),
            groups: [],
            pages: onePage,
            wider: { href: '/groningen/zoeken?q=zwembad', text: nl.search.withoutFilters },
          },
          language,
        )}
        words={wordsIn(language)}
      />
    ),
  },
];
