import { v7 as newId } from 'uuid';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { historyWords } from '../../../../words/drafts/history-words.data.ts';
import { writeWords } from '../../../../words/drafts/write-words.data.ts';
import { printMoment } from '../../../../words/numerals.ts';
import { chapterName } from '../../../../words/publication-name.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import type { Version } from '../../queries/read-versions.ts';
import { titleOf } from '../chapter/present-piece.ts';
import { documentsPath } from '../documents/present-documents.ts';
import { printVersion } from '../print-item.ts';
import { sayWho } from '../say-who.ts';
import type { HistoryView } from './beside-view.ts';
import { presentSides } from './present-sides.ts';

export type LoadedHistory = {
  readonly draft: FoundDraft;
  readonly itemId: string;
  /** The last first; at least one. */
  readonly versions: readonly Version[];
  readonly names: ReadonlyMap<string, string | null>;
  readonly mayWrite: boolean;
  /** What an indicator of the draft is called. */
  readonly nameOf: (itemId: string) => string | null;
};

/** Which versions are beside each other, by their numbers, as asked; what is none is taken from the last two. */
export type Asked = { readonly from: number | null; readonly to: number | null; readonly told: string | null };

export function presentHistory(
  { draft, itemId, versions, names, mayWrite, nameOf }: LoadedHistory,
  asked: Asked,
  { who, organisation }: AtWork,
  context: Context,
): HistoryView {
  const { voice } = context;
  const t = historyWords[voice.language];
  const path = documentsPath(organisation.slug, draft.slug);
  const [last] = versions;
  const title = `${t.title}: ${nameOfPiece(versions, context)}`;
  const find = (number: number | null) => versions.find((version) => version.number === number);
  const to = find(asked.to) ?? last;
  const from = find(asked.from) ?? find((to?.number ?? 0) - 1) ?? to;
  const byOf = ({ actor, at }: Version) =>
    t.by(sayWho(voice.language, names.get(actor) ?? null), printMoment(voice.language, at));
  const side = (version: Version | undefined) => ({
    title: version === undefined ? '' : `${t.version(version.number)} · ${byOf(version)}`,
    lines: printVersion(version?.item ?? null, context, nameOf),
    empty: version?.item == null ? t.away : t.empty,
  });
  return {
    frame: workFrame(context, { title, organisation, who }),
    title,
    lead: t.lead,
    back: { href: addressOf(voice, `${path}/${itemId}`), text: t.toPiece },
    action: `${path}/${itemId}/geschiedenis`,
    language: voice.explicit ? voice.language : null,
    told: asked.told,
    labels: { compare: t.compare, from: t.older, to: t.newer, submit: t.submit },
    options: versions.map((one) => ({ value: String(one.number), text: `${t.version(one.number)} · ${byOf(one)}` })),
    from: String(from?.number ?? ''),
    to: String(to?.number ?? ''),
    sides: presentSides(side(from), side(to)),
    words: { removed: t.removed, added: t.added },
    versions: versions.map((version) => ({
      number: version.number,
      title: t.version(version.number),
      by: byOf(version),
      stands: version === last ? t.stands : version.item === null ? t.away : null,
      restore:
        !mayWrite || version === last || version.item === null
          ? null
          : {
              submit: t.restore(version.number),
              hint: null,
              hidden: [
                ['versie', String(version.number)],
                ['basis', String(last?.number ?? 0)],
                ['save', newId()],
              ],
            },
    })),
  };
}

function nameOfPiece(versions: readonly Version[], { voice, words }: Context): string {
  const item = versions.find((version) => version.item !== null)?.item;
  if (item == null) return '';
  switch (item.kind) {
    case 'chapter':
      return chapterName(item);
    case 'passage':
      return item.heading ?? words.questions[item.question];
    default:
      return titleOf(item, true, writeWords[voice.language]);
  }
}
