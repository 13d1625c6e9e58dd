import { sectionsOf } from '../../../../drafting/compose/in-order.ts';
import { printValueOf } from '../../../../drafting/compose/value-of.ts';
import type { DraftFinding } from '../../../../drafting/judged/draft-judging.ts';
import { asksText } from '../../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { amountsWords } from '../../../../words/drafts/amounts-words.data.ts';
import { liveWords } from '../../../../words/drafts/live-words.data.ts';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import { structureWords } from '../../../../words/drafts/structure-words.data.ts';
import { writeWords } from '../../../../words/drafts/write-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import type { Present } from '../../queries/read-presence.ts';
import { chapterTree } from '../documents/chapter-tree.ts';
import { documentsPath } from '../documents/present-documents.ts';
import { marginOfChapter } from '../margin/margin-of-chapter.ts';
import { presentPresence } from '../presence/present-presence.ts';
import { sayWho } from '../say-who.ts';
import type { ChapterView } from './chapter-view.ts';
import type { LoadedChapter } from './load-chapter.ts';
import { presentPiece, type Typed } from './present-piece.ts';

/** What stands around a chapter at the moment. */
export type Around = {
  /** What is found in the document as it is saved, where that is known yet. */
  readonly found: readonly DraftFinding[] | 'looking';
  /** Who else has the chapter open. */
  readonly others: readonly Present[];
};

/** @param typed what somebody wrote that was not saved */
export function presentChapter(
  loaded: LoadedChapter,
  { found, others }: Around,
  { who, organisation }: AtWork,
  context: Context,
  typed: Typed | null = null,
): ChapterView {
  const { voice, words } = context;
  const { draft, outline, chapter, asides, mayWrite } = loaded;
  const t = writeWords[voice.language];
  const m = marginWords[voice.language];
  const path = documentsPath(organisation.slug, draft.slug);
  const own = `${path}/${chapter.id}`;
  const shown = sectionsOf(chapter.id, outline);
  const margin = marginOfChapter(loaded, found === 'looking' ? [] : found, context);
  const resolve = resolveIn(loaded, t.gone);
  const given = {
    loaded,
    organisation: organisation.slug,
    path,
    typed,
    resolve,
    found: margin.ofPieces,
    isLooking: found === 'looking',
  };
  const sections = shown.map((section) => {
    const { question, passage, pieces } = section;
    const all = passage === null ? pieces : [passage, ...pieces];
    const heading = passage?.item.heading ?? words.questions[question];
    const key = passage?.id ?? question;
    return {
      key,
      heading,
      isQuoted: passage?.item.heading != null,
      pieces: all.flatMap((piece) => presentPiece(piece, given, context, asksText(section)) ?? []),
    };
  });
  return {
    frame: workFrame(context, { title: `${chapterName(chapter.item)} · ${draft.title}`, organisation, who }),
    title: chapter.item.title,
    code: chapter.item.code,
    lead: mayWrite ? t.lead : t.leadRead,
    back: { href: addressOf(voice, path), text: t.toDocument(draft.title) },
    ways: waysOf(loaded, own, context),
    tree: { label: t.chapters, nodes: chapterTree(outline, { path, state: draft.state }, context, chapter.id) },
    asides:
      asides.length === 0 || !mayWrite
        ? null
        : {
            text: t.asides(asides.length),
            links: asides.map(({ asideId, itemId, name }) => ({
              href: addressOf(voice, `${path}/${itemId}/naast/${asideId}`),
              text: t.toAside(sayWho(voice.language, name)),
            })),
          },
    presence: {
      ...presentPresence(others, { mayWrite, language: voice.language }),
      refresh: addressOf(voice, `${own}/aanwezig`),
    },
    margin: {
      chapterId: chapter.id,
      found: margin.ofChapter,
      looking:
        found === 'looking'
          ? { text: mayWrite ? m.looking : m.lookingRead, again: { href: addressOf(voice, own), text: m.again } }
          : null,
    },
    sections,
    nothing: t.nothing,
    howTo:
      mayWrite && sections.length > 0
        ? {
            ...{ title: t.howTo, lines: t.howToLines },
            chooser: {
              href: addressOf(voice, `${path}/invoegen`, { onderdeel: chapter.id }),
              text: liveWords[voice.language].toChooser,
            },
          }
        : null,
    resolve,
    island: mayWrite
      ? {
          script: context.site.assets.writeJs,
          ...{ organisation: organisation.organisationId, member: organisation.memberId },
          margin: addressOf(voice, `${own}/opvallend`),
          pieces: addressOf(voice, `${own}/in-te-voegen`),
          signIn: addressOf(voice, '/beheer/inloggen'),
        }
      : null,
  };
}

/** What else can be done with a chapter. */
function waysOf({ mayWrite, mayAssign }: LoadedChapter, own: string, { voice }: Context): ChapterView['ways'] {
  const way = (to: string, text: string) => ({ href: addressOf(voice, `${own}/${to}`), text });
  return [
    ...(mayAssign ? [way('toewijzen', writeWords[voice.language].assign)] : []),
    ...(mayWrite ? [way('indeling', structureWords[voice.language].arrangeChapter)] : []),
    ...(mayWrite ? [way('bedragen', amountsWords[voice.language].link)] : []),
  ];
}

/** What live pieces of a text stand for in a draft as it stands. @param gone shown for what is not there any more */
function resolveIn({ items, outline }: Pick<LoadedChapter, 'items' | 'outline'>, gone: string): ChapterView['resolve'] {
  const written = printValueOf(items);
  const names = new Map(outline.chapters.map(({ id, item }) => [id, chapterName(item)]));
  return (piece) => {
    switch (piece.type) {
      case 'figure':
        return written(piece.attrs.item, piece.attrs.role, piece.attrs.year) ?? gone;
      case 'chapter':
        return names.get(piece.attrs.item) ?? gone;
      case 'footnote':
        return ` (${piece.attrs.text})`;
      default:
        return '';
    }
  };
}
