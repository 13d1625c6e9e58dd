import type { Pages } from './read-site.ts';

/** A site as publishers of budgets set them, with the tree that its menu tells; pages do not tell it themselves. */
export type Structure = { readonly is: string; readonly pages: Pages; readonly tree: readonly string[] };

const name = '<title>Begroting 2024 - Gemeente Lindehaven</title>';
const footer =
  '<footer><ul><li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacyverklaring</a></li></ul></footer>';
const beside: Pages = {
  '/contact': `${name}<main><h1>Contact</h1><p>Bel ons op werkdagen.</p></main>`,
  '/privacy': `${name}<main><h1>Privacyverklaring</h1><p>Wij bewaren uw gegevens niet langer dan nodig is.</p></main>`,
};

const wanted = (goal: string) => `<h2>Wat willen we bereiken?</h2><ul><li>${goal}</li></ul>`;
const done = (plan: string) => `<h2>Wat gaan we doen?</h2><ul><li>${plan}</li></ul>`;
const cost =
  '<table><tr><th>Bedragen x € 1.000</th><th>Begroting 2024</th></tr><tr><td>Lasten</td><td>1.200</td></tr><tr><td>Baten</td><td>300</td></tr></table>';

function page(menu: string, body: string, more = ''): string {
  return `<!doctype html>${name}<header><a href="/">Lindehaven</a></header>${menu}<main>${body}</main>${more}${footer}`;
}

/** Numbered addresses in no order, questions on pages of their own, covers without text, and what only folds out. */
function questionsAsPages(): Structure {
  const menu = `<nav class="main-menu"><ul>
    <li><a href="#">Algemeen</a><ul><li><a href="/p91/leeswijzer">Leeswijzer</a></li></ul></li>
    <li><span>Programma's</span><ul>
      <li><a href="/p40/economie">Programma 2 Economie</a><button>Toon onderdelen</button><ul>
        <li><a href="/p77/wat-willen-we">Wat willen we bereiken?</a></li>
        <li><a href="/p12/wat-doen-we">Wat gaan we doen?</a></li>
        <li><a href="/p13/kosten">Wat mag het kosten?</a></li></ul></li>
      <li><a href="/p8/zorg">Programma 10 Zorg</a><ul><li><a href="/p3/doelen">Wat willen we bereiken?</a></li></ul></li>
    </ul></li>
    <li><a href="javascript:void(0)">Paragrafen</a><ul>
      <li><a href="/p2/heffingen">Lokale heffingen</a></li><li><a href="/p1/grond">Grondbeleid</a></li></ul></li>
  </ul></nav>`;
  const pager =
    '<div class="pager"><ul><li><a href="/p40/economie">Vorige</a></li><li><a href="/p8/zorg">Volgende</a></li></ul></div>';
  return {
    is: 'questions on pages of their own',
    pages: {
      '/': page(menu, '<h1>Begroting 2024</h1>'),
      '/p91/leeswijzer': page(
        menu,
        '<h1>Leeswijzer</h1><p>Zo leest u deze begroting, die uit programma’s bestaat.</p>',
        pager,
      ),
      '/p40/economie': page(menu, '<h1>Economie</h1>'),
      '/p77/wat-willen-we': page(
        menu,
        '<h1>Wat willen we bereiken?</h1><ul><li>Meer werk in de haven.</li></ul>',
        pager,
      ),
      '/p12/wat-doen-we': page(
        menu,
        '<h1>Wat gaan we doen?</h1><ul><li>Wij leggen in 2024 een kade aan.</li></ul>',
        pager,
      ),
      '/p13/kosten': page(menu, cost, pager),
      '/p8/zorg': page(menu, '<h1>Zorg</h1>'),
      '/p3/doelen': page(
        menu,
        '<h1>Wat willen we bereiken?</h1><ul><li>Ieder kind krijgt binnen zes weken hulp.</li></ul>',
      ),
      '/p2/heffingen': page(menu, '<h1>Lokale heffingen</h1><p>De gemeente heft belastingen op huizen en honden.</p>'),
      '/p1/grond': page(menu, '<h1>Grondbeleid</h1><p>De gemeente koopt grond waar zij wil bouwen.</p>'),
      ...beside,
    },
    tree: [
      'Algemeen (other)',
      '  Leeswijzer (other)',
      '2 Economie (programme)',
      '10 Zorg (programme)',
      'Paragrafen (other)',
      '  Lokale heffingen (paragraph)',
      '  Grondbeleid (paragraph)',
    ],
  };
}

/** One page a programme, in a flat menu with anchors; nothing has a number. */
function pageAProgramme(): Structure {
  const entries = [
    ['zorg', 'Zorg en welzijn'],
    ['bestuur', 'Bestuur'],
    ['afval', 'Afval en riool'],
  ] as const;
  const menu = `<aside class="sidebar"><h3>Programma's</h3><ul>${entries
    .map(
      ([slug, title]) =>
        `<li><a href="/b/programma/${slug}">${title}</a><ul><li><a href="/b/programma/${slug}#doel">Doelen</a></ul>`,
    )
    .join('')}</ul></aside>`;
  return {
    is: 'a page for each programme',
    pages: {
      '/': page(menu, '<h1>Begroting 2024</h1>'),
      ...Object.fromEntries(
        entries.map(([slug, title]) => [
          `/b/programma/${slug}`,
          page(
            menu,
            `<h1>${title}</h1>${wanted(`Wij willen dat ${slug} beter gaat.`)}${done(`Wij werken in 2024 aan ${slug}.`)}`,
          ),
        ]),
      ),
      ...beside,
    },
    tree: ['Zorg en welzijn (programme)', 'Bestuur (programme)', 'Afval en riool (programme)'],
  };
}

/** The whole tree stands on the start page alone, as lists of links under headings that no element marks as a menu. */
function contentsOnStart(): Structure {
  return {
    is: 'contents on the start page alone',
    pages: {
      '/': page(
        '',
        `<h1>Begroting 2024</h1><p>Welkom bij de begroting van Lindehaven, met alles wat wij dit jaar doen en wat dat kost.</p>
        <ul><li><a href="/7.html">1 Wonen</a><ul><li><a href="/3.html">1.1 Bouwen</a><li><a href="/9.html">1.2 Huren</a></ul>
        <li><a href="/2.html">2 Groen</a><ul><li><a href="/1.html">2.1 Bomen</a></ul></ul>`,
      ),
      '/7.html': page('', '<h1>Wonen</h1><p>Over huizen, van wie er een zoekt en van wie er een heeft.</p>'),
      '/3.html': page('', `<h1>Bouwen</h1>${wanted('Er komen genoeg huizen.')}`),
      '/9.html': page('', wanted('Huren blijft betaalbaar.')),
      '/2.html': page('', '<h1>Groen</h1>'),
      '/1.html': page('', `<h1>Samen voor meer bomen</h1>${done('Wij planten duizend bomen in 2024.')}`),
      ...beside,
    },
    tree: [
      // what the start page itself says stays in front
      'Begroting 2024 - Gemeente Lindehaven (other)',
      '1 Wonen (programme)',
      '  1.1 Bouwen (subprogramme)',
      '  1.2 Huren (subprogramme)',
      '2 Groen (programme)',
      '  2.1 Samen voor meer bomen (subprogramme)',
    ],
  };
}

/** Each page shows the branch that it is in and no other: the tree is put together from all of them. */
function openBranch(): Structure {
  const branches = [
    ['wonen', 'Wonen', ['bouwen', 'Bouwen'], ['huren', 'Huren']],
    ['groen', 'Groen', ['bomen', 'Bomen'], ['water', 'Water']],
  ] as const;
  const menu = (open: string | null) =>
    `<div id="nav"><ul class="menu"><li><a href="/programmas">Programma's</a><ul>${branches
      .map(([slug, title, ...inside]) => {
        const below = inside.map(([own, text]) => `<li><a href="/x${own}">${text}</a></li>`).join('');
        return `<li><a href="/x${slug}">${title}</a>${slug === open ? `<ul>${below}</ul>` : ''}</li>`;
      })
      .join('')}</ul></li></ul></div>`;
  return {
    is: 'the open branch alone',
    pages: {
      '/': page(menu(null), '<h1>Begroting 2024</h1>'),
      '/programmas': page(menu(null), "<h1>Programma's</h1>"),
      ...Object.fromEntries(
        branches.flatMap(([slug, title, ...inside]) => [
          [
            `/x${slug}`,
            page(menu(slug), `<h1>${title}</h1><p>Dit gaat over ${slug} in onze gemeente en daarbuiten.</p>`),
          ] as const,
          ...inside.map(
            ([own, text]) =>
              [`/x${own}`, page(menu(slug), `<h1>${text}</h1>${wanted(`Wij willen meer ${own}.`)}`)] as const,
          ),
        ]),
      ),
      ...beside,
    },
    tree: [
      'Wonen (programme)',
      '  Bouwen (subprogramme)',
      '  Huren (subprogramme)',
      'Groen (programme)',
      '  Bomen (subprogramme)',
      '  Water (subprogramme)',
    ],
  };
}

/** Levels in the names of classes, titles that are cut off, pages that stand in the menu twice, and the chapter above as the heading of each page. */
function levelsInClasses(): Structure {
  const menu = `<nav><a class="level-1" href="/e">Snel naar: bomen</a></nav><nav aria-label="Hoofdmenu"><ul>
    <li class="level-1"><a href="/a">1 Wonen</a></li>
    <li class="level-2"><a href="/a">Inleiding</a></li>
    <li class="level-2"><a href="/b">1.1 Bouwen in de wijk…</a></li>
    <li class="level-2"><a href="/c">1.2 Hu...</a></li>
    <li class="level-1"><a href="/d">2 Groen</a></li>
    <li class="level-2"><a href="/e">2.1 Bomen</a></li></ul></nav>`;
  return {
    is: 'levels in the names of classes',
    pages: {
      '/': page(menu, '<h1>Begroting 2024</h1>'),
      '/a': page(menu, '<h1>Programma 1 Wonen</h1><p>Over huizen, van wie er een zoekt en van wie er een heeft.</p>'),
      '/b': page(menu, `<h1>Bouwen in de wijken van de stad</h1>${wanted('Er komen genoeg huizen.')}`),
      '/c': page(menu, `<h1>1.2 Huren</h1>${wanted('Huren blijft betaalbaar.')}`),
      '/d': page(menu, '<h1>Programma 2 Groen</h1>'),
      '/e': page(menu, `<h1>Programma 2 Groen</h1>${done('Wij planten duizend bomen in 2024.')}`),
      ...beside,
    },
    tree: [
      '1 Wonen (programme)',
      '  1.1 Bouwen in de wijken van de stad (subprogramme)',
      '  1.2 Huren (subprogramme)',
      '2 Groen (programme)',
      '  2.1 Bomen (subprogramme)',
    ],
  };
}

/** What folds out is `details`, and pages stand in no menu: below an address, or behind a link in a text. */
function pagesInNoMenu(): Structure {
  const menu = `<nav><details><summary>Programma's</summary><ul>
    <li><a href="/wonen">Programma 1: Wonen</a><li><a href="/groen">Programma 2: Groen</a></ul></details>
    <details><summary>Bijlagen</summary><ul><li><a href="/lijst">Begrippenlijst</a></ul></details></nav>`;
  return {
    is: 'pages in no menu',
    pages: {
      '/': page(menu, '<h1>Begroting 2024</h1>'),
      '/wonen': page(
        menu,
        `<h1>Wonen</h1>${wanted('Er komen genoeg huizen.')}<p>Lees <a href="/wonen/bouwen">meer</a> over bouwen.</p>`,
      ),
      '/wonen/bouwen': page(menu, `<h1>Bouwen</h1>${done('Wij bouwen in 2024 honderd huizen.')}`),
      '/groen': page(
        menu,
        `<h1>Groen</h1>${wanted('De stad wordt groener.')}<p>Over <a href="/v88">Bomen</a> staat alles apart.</p>`,
      ),
      '/v88': page(menu, `<h1>Bomen</h1>${done('Wij planten duizend bomen in 2024.')}`),
      '/lijst': page(menu, '<h1>Begrippenlijst</h1><p>Baten zijn wat er binnenkomt, lasten wat er uitgaat.</p>'),
      ...beside,
    },
    tree: [
      '1 Wonen (programme)',
      '  Bouwen (subprogramme)',
      '2 Groen (programme)',
      '  Bomen (subprogramme)',
      'Bijlagen (other)',
      '  Begrippenlijst (other)',
    ],
  };
}

export const structures: readonly Structure[] = [
  questionsAsPages(),
  pageAProgramme(),
  contentsOnStart(),
  openBranch(),
  levelsInClasses(),
  pagesInNoMenu(),
];
