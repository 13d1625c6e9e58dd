import { hasYear } from '../../../recognition/decided/decided.ts';
import type { ReviewItem } from '../../../review/item.ts';
import type { Fact } from '../../../ui/facts/facts.tsx';
import { placeId } from '../../../ui/original/original.tsx';
import type { OriginalView } from '../../../ui/original/original-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { type Answer, printAnswer } from '../answers/answer.ts';
import { keyOf } from '../answers/answer-keys.ts';
import { type Choice, listChoices, printChoice } from '../answers/list-answers.ts';
import { printItemName, readItemName } from '../items/item-id.ts';
import type { OpenItem } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import { readThere } from '../items/read-there.ts';
import type { ReviewState } from '../session/review-state.ts';
import { fileName, itemAddress, presentDesk, shorten } from './present-desk.ts';
import { presentRests } from './present-findings.ts';
import { presentLevels } from './present-levels.ts';
import { presentForm, publicationFacts, publicationFiles, type Refilled } from './present-publication.ts';
import { type ReviewContext, reviewAddress } from './review-site.ts';
import type { ActionView, ItemView } from './review-view.ts';
import { sayAnswer, sayYear } from './say-answer.ts';
import { sayReadAs } from './say-read-as.ts';

/** All that a heading can be; of a column others are folded away. */
const mostShown = 13;
const longestTitle = 120;
const mostTold = 2;
const longestTold = 70;

/** What is asked about an item, in one sentence. */
export function titleOf({ review: t }: Words, { item }: OpenItem): string {
  if (item.about === 'publication') return t.ask.publication(shorten(fileName(item.at.file), longestTitle));
  if (item.about === 'column') return t.ask.column(shorten(item.head, longestTitle));
  if (item.about === 'statement') return t.ask.statement;
  if (item.about === 'row') return t.ask.row(shorten(item.name, longestTitle));
  if (item.about === 'levels') return t.ask.levels;
  return item.words === null ? t.ask.headings : t.ask.heading(shorten(item.texts[0] ?? item.words, longestTitle));
}

function textsOf(words: Words, { item }: OpenItem): ItemView['texts'] {
  if (item.about === 'publication') return publicationFiles(words, item);
  const { review: t } = words;
  // each has a field of its own
  if (item.about === 'levels') return null;
  if (item.about === 'statement') return { label: t.statement, texts: [item.text] };
  if (item.about === 'column' || item.about === 'row')
    return item.cells.some((cell) => cell !== '') ? { label: t.cells, texts: [...new Set(item.cells)] } : null;
  const [first = ''] = item.texts;
  const isSaid = item.words !== null && item.texts.length === 1 && first.length <= longestTitle;
  return isSaid ? null : { label: t.texts, texts: item.texts };
}

/** In how many places it stands, and how many of these can be shown where a format does not tell them apart. */
function sayCount({ review: t }: Words, item: ReviewItem): string {
  const { count, places = [] } = item;
  const said = places.length > 0 && places.length < count ? t.placesOfWhich(count, places.length) : t.places(count);
  return item.about === 'column' && hasYear(item.head) ? t.anyYear(said) : said;
}

/** What was read in the place of an item: its chapter, the question above it, and what is stated there. */
function thereFacts(words: Words, { recognised: { reading } }: Opened, { item }: OpenItem): readonly Fact[] {
  const there = readThere(reading, item);
  if (there === null) return [];
  const { review: t, questions } = words;
  const { chapter, passage } = there;
  // what stands below the head of a column are figures
  const isColumn = item.about === 'column' || item.about === 'row';
  const stated = isColumn
    ? []
    : [...chapter.commitments, ...chapter.accounts].filter(
        ({ question }) => passage === null || question === passage.question,
      );
  const figures = chapter.indicators.reduce((sum, indicator) => sum + indicator.figures.length, 0);
  const told = [
    ...stated.slice(0, mostTold).map(({ text }) => `“${shorten(text, longestTold)}”`),
    ...(stated.length > mostTold ? [t.moreChanges(stated.length - mostTold)] : []),
    ...(figures > 0 ? [t.figures(figures)] : []),
    ...(chapter.amounts.length > 0 ? [t.amounts(chapter.amounts.length)] : []),
  ];
  return [
    { term: t.chapter, value: chapterName(chapter) },
    ...(passage === null ? [] : [{ term: t.question, value: passage.heading ?? questions[passage.question] }]),
    { term: t.states, value: told.length === 0 ? t.statesNothing : told.join(', ') },
  ];
}

/** A choice of a list; of a role that was chosen the year alone. */
function sayChoice(words: Words, choice: Choice, isOfYears: boolean): string {
  if (typeof choice === 'string') return sayAnswer(words, choice);
  if (choice.is === 'role') return words.roles[choice.role];
  return isOfYears && choice.is === 'value' ? sayYear(words, choice.year) : sayAnswer(words, choice);
}

/** What stands above a list of choices. */
function chooseLabel(words: Words, item: ReviewItem, [year]: readonly Answer[]): string | null {
  const { review: t, roles } = words;
  if (year !== undefined && typeof year !== 'string' && year.is === 'value') return t.whichYear(roles[year.role]);
  return item.means === null ? null : t.others;
}

/** The way to the other places of an item. */
function presentPlaces(
  context: ReviewContext,
  { open, place, places }: { readonly open: OpenItem; readonly place: number; readonly places: number },
): ItemView['places'] {
  if (places < 2) return null;
  const { review: t } = context.words;
  const { id } = readItemName(open.id);
  const isOfFiles = open.item.about === 'publication';
  const linkTo = (at: number, text: string) =>
    at < 1 || at > places ? null : { href: itemAddress(context, printItemName(id, at)), text };
  return {
    text: isOfFiles ? t.shownFile(place, places) : t.shown(place, places),
    previous: linkTo(place - 1, isOfFiles ? t.previousFile : t.previousPlace),
    next: linkTo(place + 1, isOfFiles ? t.nextFile : t.nextPlace),
  };
}

/** Names every field of the page that asks one thing. */
export function presentItem(
  context: ReviewContext,
  state: ReviewState,
  asked: {
    readonly open: OpenItem;
    readonly opened: Opened;
    readonly original: OriginalView;
    readonly place: number;
    readonly places: number;
    /** The answers of one role of a column, by their years, where the role was chosen. */
    readonly years?: readonly Answer[];
    /** A form that was sent with something wrong in it. */
    readonly refilled?: Refilled;
  },
): ItemView {
  const { words } = context;
  const t = words.review;
  const { open, opened } = asked;
  const { item, id } = open;
  const title = titleOf(words, open);
  const { years = [] } = asked;
  const isOfYears = years.length > 0;
  const actions = (isOfYears ? years : listChoices(item)).map(
    (choice): ActionView => ({
      text: sayChoice(words, choice, isOfYears),
      value: printChoice(choice),
      key: keyOf(item, choice),
    }),
  );
  return {
    ...presentDesk(context, state, {
      id,
      // heard first, before what was typed
      title: asked.refilled === undefined ? title : t.faulty(title),
      original: asked.original,
    }),
    title,
    texts: textsOf(words, open),
    facts:
      item.about === 'publication'
        ? publicationFacts(words, item)
        : [
            ...(item.about === 'levels' ? [] : [{ term: t.readAs, value: sayReadAs(words, opened, item) }]),
            ...(item.about === 'heading' || item.about === 'levels'
              ? [{ term: t.set, value: t.styles[item.style] }]
              : []),
            { term: t.place, value: sayCount(words, item) },
            ...(item.about === 'levels' ? [] : thereFacts(words, opened, open)),
          ],
    rests: presentRests(context, open),
    right:
      item.means === null || isOfYears
        ? null
        : {
            text: t.right(sayAnswer(words, item.means)),
            value: printAnswer(item.means),
            key: 'y',
            action: reviewAddress(context, `/vraag/${id}/klopt`),
          },
    choose:
      item.about === 'publication' || item.about === 'levels'
        ? null
        : {
            action: reviewAddress(context, `/vraag/${id}/keuze#${placeId}`),
            label: chooseLabel(words, item, years),
            first: actions.slice(0, mostShown),
            more: actions.slice(mostShown),
          },
    fillIn: item.about === 'publication' ? presentForm(context, { id, read: item.read }, asked.refilled ?? null) : null,
    back: isOfYears ? itemAddress(context, id) : null,
    levels: item.about === 'levels' ? presentLevels(context, id, item) : null,
    leave: reviewAddress(context, `/vraag/${id}/later`),
    places: presentPlaces(context, asked),
  };
}
