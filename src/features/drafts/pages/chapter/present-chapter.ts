import { sectionsOf } from '../../../../drafting/compose/in-order.ts';
import { printValueOf } from '../../../../drafting/compose/value-of.ts';
import { asksText } from '../../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { amountsWords } from '../../../../words/drafts/amounts-words.data.ts';
import { structureWords } from '../../../../words/drafts/structure-words.data.ts';
import { writeWords } from '../../../../words/drafts/write-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import { chapterTree } from '../documents/chapter-tree.ts';
import { documentsPath } from '../documents/present-documents.ts';
import { sayWho } from '../say-who.ts';
import type { ChapterView } from './chapter-view.ts';
import type { LoadedChapter } from './load-chapter.ts';
import { presentPiece, type Typed } from './present-piece.ts';

/** @param typed what somebody wrote that was not saved */
export function presentChapter(
  loaded: LoadedChapter,
  { who, organisation }: AtWork,
  context: Context,
  typed: Typed | null = null,
): ChapterView {
  const { voice, words } = context;
  const { draft, outline, chapter, asides, mayWrite } = loaded;
  const t = writeWords[voice.language];
  const path = documentsPath(organisation.slug, draft.slug);
  const given = { loaded, organisation: organisation.slug, path, typed };
  const sections = sectionsOf(chapter.id, outline).map((section) => {
    const { question, passage, pieces } = section;
    const all = passage === null ? pieces : [passage, ...pieces];
    const heading = passage?.item.heading ?? words.questions[question];
    const key = passage?.id ?? question;
    return {
      key,
      heading,
      pieces: all.flatMap((piece) => presentPiece(piece, given, context, asksText(section)) ?? []),
    };
  });
  return {
    frame: workFrame(context, { title: chapterName(chapter.item), organisation, who }),
    title: chapter.item.title,
    code: chapter.item.code,
    lead: mayWrite ? t.lead : t.leadRead,
    back: { href: addressOf(voice, path), text: t.toDocument(draft.title) },
    ways: mayWrite
      ? [
          {
            href: addressOf(voice, `${path}/${chapter.id}/indeling`),
            text: structureWords[voice.language].arrangeChapter,
          },
          { href: addressOf(voice, `${path}/${chapter.id}/bedragen`), text: amountsWords[voice.language].link },
        ]
      : [],
    tree: { label: t.chapters, nodes: chapterTree(outline, path, context, chapter.id) },
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
    sections,
    nothing: t.nothing,
    howTo: mayWrite && sections.length > 0 ? { title: t.howTo, lines: t.howToLines } : null,
    resolve: resolveIn(loaded, t.gone),
  };
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
