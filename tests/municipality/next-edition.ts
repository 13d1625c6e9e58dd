import { parseValue } from '../../src/model/notation/parse-value.ts';
import { placeKey, type StatedChapter, type StatedFigure, type StatedPublication } from '../../src/threading/stated.ts';
import { makeRandom } from '../../tools/bench/invented-text.ts';

/** A publication as it was corrected after it was published, with who was who: the place of each statement now by its place before. */
export type NextEdition = { readonly edition: StatedPublication; readonly truth: ReadonlyMap<string, string> };

type Dice = (share: number) => boolean;
type Was<Value> = { readonly was: number | null; readonly value: Value };

/** How often each correction is made of what it can be made of: some are what editors do most, some what they do now and then. */
const often = 0.15;
const seldom = 0.05;

/** Corrects a publication by lot: mends letters, changes figures, shuffles, drops, adds and replaces, renumbers chapters and renames some. */
export function correctPublication(publication: StatedPublication, seed: number): NextEdition {
  const random = makeRandom(seed);
  const dice: Dice = (share) => random() < share;
  const truth = new Map<string, string>();
  const slugs = renumber(publication.chapters, dice);
  const chapters = publication.chapters.map((chapter, at): StatedChapter => {
    const slug = slugs[at] ?? chapter.slug;
    truth.set(placeKey(chapter.slug, 'chapter', 0), placeKey(slug, 'chapter', 0));
    const follow = (kind: 'indicator' | 'commitment' | 'account', all: readonly Was<unknown>[]) => {
      for (const [now, { was }] of all.entries())
        if (was !== null) truth.set(placeKey(chapter.slug, kind, was), placeKey(slug, kind, now));
    };
    const change = <Value extends object>(values: readonly Value[], name: keyof Value & string) =>
      correctList(values, name, { dice, random, number: at });
    // What takes the place of another measures something else.
    const indicators = change(chapter.indicators, 'name').map(({ was, value }) => ({
      was,
      value: {
        ...value,
        figures: value.figures.map((figure) =>
          was === null || dice(often) ? { ...figure, ...figureOf(Math.floor(random() * 900)) } : figure,
        ),
      },
    }));
    const commitments = change(chapter.commitments, 'text');
    const accounts = change(chapter.accounts, 'text');
    follow('indicator', indicators);
    follow('commitment', commitments);
    follow('account', accounts);
    return {
      ...chapter,
      slug,
      code: chapter.code === null ? null : slug,
      parent:
        chapter.parent === null
          ? null
          : (slugs[publication.chapters.findIndex((one) => one.slug === chapter.parent)] ?? null),
      title: dice(seldom) ? misspell(chapter.title, random) : chapter.title,
      indicators: indicators.map(({ value }) => value),
      commitments: commitments.map(({ value }) => value),
      accounts: accounts.map(({ value }) => value),
    };
  });
  return { edition: { ...publication, chapters }, truth };
}

/** The slugs of now: in some pairs of chapters with a code beside each other the two change places. */
function renumber(chapters: readonly StatedChapter[], dice: Dice): string[] {
  const slugs = chapters.map(({ slug }) => slug);
  for (const [at, { code, parent }] of chapters.entries()) {
    const other = chapters[at + 1];
    const isPair = code !== null && other !== undefined && other.code !== null && other.parent === parent;
    const [own, next] = [slugs[at], slugs[at + 1]];
    if (isPair && own === code && next === other.code && dice(seldom)) [slugs[at], slugs[at + 1]] = [next, own];
  }
  return slugs;
}

function correctList<Value extends object>(
  values: readonly Value[],
  name: keyof Value & string,
  { dice, random, number }: { dice: Dice; random: () => number; number: number },
): Was<Value>[] {
  const kept = values.flatMap((value, was): Was<Value>[] => {
    if (dice(seldom)) return [];
    if (dice(seldom))
      return [{ was: null, value: { ...value, [name]: `Iets heel anders, onderwerp ${number} punt ${was}` } }];
    return [{ was, value: dice(often) ? { ...value, [name]: misspell(String(value[name]), random) } : value }];
  });
  return dice(seldom) ? kept.toReversed() : kept;
}

function figureOf(number: number): Pick<StatedFigure, 'raw' | 'value'> {
  const raw = String(number);
  return { raw, value: parseValue(raw).value };
}

/** One letter less, twice or another, somewhere in a text. */
function misspell(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const letter = text[at] ?? '';
  return [before + after, before + letter + letter + after, `${before}x${after}`][Math.floor(random() * 3)] ?? text;
}
