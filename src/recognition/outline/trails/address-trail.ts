import { foldSpace } from '../../../model/text/fold-space.ts';
import { findPublicationName } from '../../identity/publication-name.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { startsWithLevel } from '../chapters/chapter-heading.ts';

/** What the path of an address says of the page: the chapters above it and itself, and the question that it answers. */
export type AddressTrail = {
  /** Outermost first, spelled out: `programma/1.-veiligheid/cijfers` is "Programma 1 Veiligheid", "Cijfers". */
  readonly trail: readonly string[];
  /** The last part asks a question ("wat-heeft-het-gekost"), which is no title. */
  readonly asked: string | null;
};

/** Parts of a path that say which kind of page follows. */
const shelves =
  /^(?:(?:de-)?(?:beleids)?programma-?s?|programmaplan|programmaverantwoording|beleidsbegroting|themas?|project|hoofdstuk)$/;
/** `/programma/leven/…`: the part behind it is a programme where the page itself comes after that. */
const programmes = /^(?:de-)?programma-?s?$/;
const longest = 120;

/** The titles that an address with the name of a publication holds; none where it is that of a file, or where its parts are numbers. */
export function readAddressTrail(address: string | null): AddressTrail {
  const [, ...path] = (address ?? '')
    .slice(0, 500)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?# ].*$/, '')
    .split('/')
    .filter((part) => part !== '');
  const last = path.at(-1) ?? '';
  if (findPublicationName(address ?? '') === null || /\.\w{2,8}$/.test(last) || shelves.test(last))
    return { trail: [], asked: null };
  const publication = path.findLastIndex((part) => findPublicationName(part)?.whole === true);
  const titles = path.flatMap((part, index) => {
    if (index <= publication || shelves.test(part) || !isSaying(part)) return [];
    const title = spellOut(part);
    const isOnShelf = /programma-?s$/.test(path[index - 1] ?? '') && index === path.length - 1;
    const isProgramme = programmes.test(path[index - 1] ?? '') && index < path.length - 1 && !startsWithLevel(title);
    if (isOnShelf) return ["Programma's", title];
    return [isProgramme ? `Programma ${title}` : title];
  });
  const page = isSaying(last) ? spellOut(last) : '';
  const isAsked = page !== '' && readQuestion(page) !== null && /^(?:wat|hoe|waar) /i.test(page);
  return { trail: isAsked ? titles.slice(0, -1) : titles, asked: isAsked ? page : null };
}

function isSaying(part: string): boolean {
  if (!/\p{L}{3}/u.test(part) || part.length > longest || /[%@=_]/.test(part)) return false;
  return !/^p\d+$/.test(part) && findPublicationName(part)?.whole !== true;
}

/** `9-2-afval-en-riool` is "9.2 Afval en riool", `programma-3---sociaal-domein` "Programma 3 Sociaal domein". */
function spellOut(numbered: string): string {
  // "p17-opgaven" is the page "Opgaven"; with one digit it may be the code of a chapter.
  const part = numbered.replace(/^p\d{2,6}-(?=\p{L}{3})/u, '');
  const [, word = '', code = '', rest = ''] =
    /^(?:(\p{L}+)-)?(?:(\d{1,2}[a-z]?(?:[-.]\d{1,2})*)[-.]+)?(.*)$/u.exec(part) ?? [];
  const isLevel = word !== '' && startsWithLevel(word);
  if (code === '' || (word !== '' && !isLevel)) {
    const [first = '', ...others] = words(part).split(' ');
    return startsWithLevel(first) ? `${capital(first)} ${nameOf(others.join(' '))}` : nameOf(words(part));
  }
  const start = isLevel ? `${capital(word)} ` : '';
  return foldSpace(`${start}${code.replaceAll('-', '.').toUpperCase()} ${nameOf(words(rest))}`);
}

/** The names of policy fields with a comma in them (Iv3), which an address leaves out. */
const withComma: readonly string[] = [
  'Verkeer, vervoer en waterstaat',
  'Sport, cultuur en recreatie',
  'Volkshuisvesting, ruimtelijke ordening en stedelijke vernieuwing',
  'Cultuurpresentatie, cultuurproductie en cultuurparticipatie',
];

function nameOf(title: string): string {
  const known = withComma.find((name) => name.replaceAll(',', '').toLowerCase() === title.toLowerCase());
  return known ?? capital(title.replace(/\b(?:bbv|vpb|ozb)\b/g, (letters) => letters.toUpperCase()));
}

function words(slug: string): string {
  return foldSpace(slug.replace(/-+/g, ' '))
    .replace(/\bfinanci(?=en\b)e/gi, 'financië')
    .replace(/\bfinanci(?:e|ë)?le\b/gi, 'financiële');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
