import type { ChapterView } from './chapter-view.ts';

/** The chapters around the one of the example. */
export const treeExample: ChapterView['tree'] = [
  { code: '1', title: 'Werk en inkomen', href: '/groningen/jaarverslag-2018/1', current: false, children: [] },
  {
    code: '2',
    title: 'Economie en werkgelegenheid',
    href: '/groningen/jaarverslag-2018/2',
    current: false,
    children: [
      {
        code: '2.1',
        title: 'Groningen kennisstad',
        href: '/groningen/jaarverslag-2018/2.1',
        current: false,
        children: [
          {
            code: '2.1.1',
            title: 'Groningen promoten als vestigingsstad voor de kennissector',
            href: '/groningen/jaarverslag-2018/2.1.1',
            current: false,
            children: [],
          },
          {
            code: '2.1.3',
            title: 'Samenwerken versterken gericht op kennis en innovatie',
            href: '/groningen/jaarverslag-2018/2.1.3',
            current: false,
            children: [],
          },
          {
            code: '2.1.4',
            title: '(Inter)nationaal promoten van onze kennissectoren',
            href: '/groningen/jaarverslag-2018/2.1.4',
            current: true,
            children: [],
          },
        ],
      },
      {
        code: '2.2',
        title: 'Ruimte voor bedrijvigheid',
        href: '/groningen/jaarverslag-2018/2.2',
        current: false,
        children: [],
      },
      {
        code: '2.3',
        title: 'Sterke economische sectoren',
        href: '/groningen/jaarverslag-2018/2.3',
        current: false,
        children: [],
      },
    ],
  },
  { code: '3', title: 'Jeugd en onderwijs', href: '/groningen/jaarverslag-2018/3', current: false, children: [] },
  {
    code: '4',
    title: 'Welzijn, gezondheid en zorg',
    href: '/groningen/jaarverslag-2018/4',
    current: false,
    children: [],
  },
  { code: '5', title: 'Sport en bewegen', href: '/groningen/jaarverslag-2018/5', current: false, children: [] },
];
