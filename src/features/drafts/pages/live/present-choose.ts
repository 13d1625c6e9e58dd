import type { Outline } from '../../../../drafting/compose/outline.ts';
import type { LivePiece } from '../../../../drafting/text/live-pieces.ts';
import { printLivePiece } from '../../../../drafting/text/live-tokens.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { liveWords } from '../../../../words/drafts/live-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { documentsPath } from '../documents/present-documents.ts';
import type { ChooseView } from './choose-view.ts';

/** @param asked the id of the chapter of which the figures are shown; where it is none, the first that has some */
export function presentChoose(
  draft: FoundDraft,
  outline: Outline,
  asked: string,
  { who, organisation }: AtWork,
  context: Context,
): ChooseView {
  const { voice, words } = context;
  const t = liveWords[voice.language];
  const path = documentsPath(organisation.slug, draft.slug);
  const { chapters } = outline;
  const chapter =
    chapters.find(({ id }) => id === asked) ??
    chapters.find(({ id }) => outline.in(id, 'indicator').length > 0) ??
    chapters[0];
  const indicators = chapter === undefined ? [] : outline.in(chapter.id, 'indicator');
  const choice = (what: string, shows: string, piece: LivePiece) => ({
    ...{ what, shows, code: printLivePiece(piece) },
  });
  const figures = indicators.flatMap(({ id: item, item: { name, figures: values } }) =>
    values.map(({ role, year, raw }) => {
      const shows = raw.trim() === '' ? t.waits : raw;
      const what = t.figure(name, words.roles[role].toLowerCase(), year);
      return choice(what, shows, { type: 'figure', attrs: { item, role, year } });
    }),
  );
  const references = chapters.map(({ id: item, item: named }) =>
    choice(named.title, chapterName(named), { type: 'chapter', attrs: { item } }),
  );
  const back =
    chapter === undefined
      ? { to: path, text: draft.title }
      : { to: `${path}/${chapter.id}`, text: chapterName(chapter.item) };
  const options = chapters.map(({ id, item, depth }) => ({
    value: id,
    text: `${'\u00a0\u00a0'.repeat(depth)}${chapterName(item)}`,
  }));
  return {
    frame: workFrame(context, { title: t.title, organisation, who }),
    ...{ title: t.title, lead: t.lead },
    back: { href: addressOf(voice, back.to), text: back.text },
    form: {
      ...{ action: `${path}/invoegen`, language: voice.explicit ? voice.language : null },
      filters: [{ name: 'onderdeel', label: t.from, value: chapter?.id ?? '', options }],
    },
    submit: t.submit,
    heads: { what: t.what, shows: t.shows, code: t.code },
    lists: [
      { title: t.figures, choices: figures, none: t.none },
      { title: t.chapters, choices: references, none: t.none },
    ],
  };
}
