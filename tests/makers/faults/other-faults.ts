import { amountIn } from '../book/draft.ts';
import { chapterIn, chaptersFrom, numberOf, type Planting, type Scene } from './scene.ts';

/** Data: a text that would be written once. */
const longText = (title: string) =>
  `De opgave rond ${title.toLowerCase()} vraagt om een lange adem en om partners die elkaar weten te vinden. Wij kiezen voor een aanpak per gebied, met vaste gezichten, korte lijnen en een budget dat bewoners deels zelf verdelen. Elke twee maanden bespreken wij de stand met alle betrokkenen, en wat niet werkt passen wij aan.`;

function hasOwnMoney({ layout }: Scene): boolean {
  return layout.moneyPlace === 'apart' || (layout.moneyPlace === 'with-indicators' && layout.orientation !== 'rows');
}

export const otherFaults: Readonly<Record<string, Planting>> = {
  'sum-mismatch': (scene) => {
    const [, year] = scene.years;
    const { money } = chapterIn(scene, 'budget', year);
    if (money === null || !hasOwnMoney(scene)) return null;
    money.instead.set(`balance original ${year}`, amountIn(money, 'balance', 'original', year) + 90);
    return [{ kind: 'budget', year }];
  },
  'amounts-restated': (scene) => {
    const [, year] = scene.years;
    const { money } = chapterIn(scene, 'annual-report', year);
    // Where the head says only "Begroting", it may be another budget than the one before changes.
    if (money === null || !hasOwnMoney(scene) || scene.layout.standings === 'begroting-rekening') return null;
    money.instead.set(`expenses original ${year}`, money.amount('expenses', 'original', year) + 355);
    return [{ kind: 'annual-report', year }];
  },
  'chapter-renumbered': (scene) => {
    const [, year] = scene.years;
    if (scene.layout.codes === 'none') return null;
    for (const chapter of chaptersFrom(scene, 'budget', year)) chapter.numbers = [...chapter.numbers.slice(0, -1), 7];
    return [{ kind: 'budget', year }];
  },
  'chapter-vanished': (scene) => {
    const [, year, last] = scene.years;
    const { numbers } = chapterIn(scene, 'budget', last);
    if (numbers.length < 2) return null;
    for (const book of scene.books.filter((one) => one.year >= last)) {
      book.chapters.splice(
        book.chapters.findIndex(({ key }) => key === scene.key),
        1,
      );
    }
    return [
      { kind: 'budget', year },
      { kind: 'annual-report', year },
      { kind: 'budget', year: last },
    ];
  },
  'text-copied': (scene) => {
    const [first, year] = scene.years;
    for (const at of [first, year]) {
      const chapter = chapterIn(scene, 'budget', at);
      chapter.introduction.push(longText(chapter.title));
    }
    return [
      { kind: 'budget', year: first },
      { kind: 'budget', year },
    ];
  },
  'figures-conflict': (scene) => {
    const [, year] = scene.years;
    const chapter = chapterIn(scene, 'annual-report', year);
    const indicator = chapter.indicators.find(({ unit, decimals }) => unit !== '%' && decimals === 0);
    const number = indicator === undefined ? null : numberOf(indicator, 'achieved', year);
    if (indicator === undefined || number === null || scene.layout.roleWords === 'years-only') return null;
    chapter.introduction.push(`Voor “${indicator.name}” kwam de teller in ${year} uit op ${number + 111}.`);
    return [{ kind: 'annual-report', year }];
  },
  'reference-dangling': (scene) => {
    const [, year] = scene.years;
    if (!['dotted', 'closing-point', 'word', 'word-colon'].includes(scene.layout.codes)) return null;
    const chapter = chapterIn(scene, 'budget', year);
    if (chapter.numbers.length < 2) return null;
    const nowhere = [...chapter.numbers.slice(0, -1), 8].join('.');
    chapter.introduction.push(`Over de samenhang met andere onderwerpen leest u meer elders (zie verder ${nowhere}).`);
    return [{ kind: 'budget', year }];
  },
};
