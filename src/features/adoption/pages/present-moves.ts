import type { lightsLeftOut } from '../../../drafting/waiting/asked-at-light.ts';
import type { Answers } from '../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { documentWords } from '../../../words/drafts/document-words.data.ts';
import { moveWords } from '../../../words/drafts/move-words.data.ts';
import { stateWords } from '../../../words/drafts/state-words.data.ts';
import { printMoment } from '../../../words/numerals.ts';
import { workWords } from '../../../words/people/work-words.data.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { standingWords } from '../../../words/state/standing-words.data.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import { correctAdopted } from '../../drafts/policy.ts';
import type { FoundDraft } from '../../drafts/queries/find-draft.ts';
import { isAllowed } from '../../people/working.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { goesBack, type Move, movesFrom } from '../moves.ts';
import type { MovePageView, MoveView } from './move-page.tsx';

/** A draft, how much of it is written, and since or from when it is public. */
export type DraftToMove = {
  readonly draft: FoundDraft;
  readonly answers: Answers;
  readonly leftOut: ReturnType<typeof lightsLeftOut>;
  readonly publicFrom: Date | null;
  readonly isPublic: boolean;
};

/** What came of a form: what it said, and what there is to say of it. */
export type Answered = { readonly fields: Fields | null; readonly told: MovePageView['told'] };

export function movePath(organisation: string, slug: string): string {
  return documentsPath(organisation, slug, 'vaststellen');
}

/** Names every field of the page on which a document takes its next step. */
export function presentMoves(
  { draft, answers, leftOut, publicFrom, isPublic }: DraftToMove,
  { organisation, who, working }: AtWork,
  { fields, told }: Answered,
  context: Context,
): MovePageView {
  const { voice } = context;
  const { language } = voice;
  const [t, title] = [moveWords[language], moveWords[language].title(draft.title)];
  const thing = { state: draft.state, fields: [] };
  // The end of an embargo is there to be changed as long as it runs.
  const next = movesFrom(draft.state, draft.isCorrection).filter(({ name }) =>
    isPublic ? name !== 'move-embargo' : name !== 'adopt',
  );
  const onward = next.filter((move) => !goesBack(move));
  const back = next.filter(goesBack);
  const mine = [...onward, ...back].filter(({ ability }) => isAllowed(working, ability, thing));
  const mayCorrect = draft.state === 'adopted' && isAllowed(working, correctAdopted, { state: null, fields: [] });
  const moves = [
    ...mine.map((move) => presentMove(move, fields?.one('stap') === move.name ? fields : null, answers, context)),
    ...(mayCorrect ? [{ name: 'begin', ...t.moves.begin, isBack: false, kinds: null, fields: [] }] : []),
  ];
  const isAdopted = draft.state === 'adopted';
  const written = documentWords[language].written(answers.written, answers.asked);
  const isCorrection = draft.isCorrection && !isAdopted;
  const lead = isCorrection ? t.leadCorrection : t.lead;
  const state = `${lead(stateWords[language][draft.state])}${isAdopted ? '' : ` ${written}.`}`;
  return {
    frame: workFrame(context, { title, organisation, who }),
    title,
    lead: publicFrom === null || isPublic ? state : `${state} ${t.publicFrom(printMoment(language, publicFrom))}`,
    back: { href: addressOf(voice, documentsPath(organisation.slug, draft.slug)), text: t.back(draft.title) },
    action: addressOf(voice, movePath(organisation.slug, draft.slug)),
    told,
    // A correction is not offered: the clerk records it.
    moves: moves.map((move) =>
      move.name === 'approve' && isCorrection ? { ...move, about: t.approveCorrection } : move,
    ),
    leftOut:
      isAdopted || leftOut.length === 0
        ? null
        : {
            text: t.leftOut,
            chapters: leftOut.map(({ chapter: { id, item }, number }) => ({
              href: addressOf(voice, `${documentsPath(organisation.slug, draft.slug)}/${id}`),
              ...{ text: chapterName(item), says: t.lights(number) },
            })),
          },
    waiting:
      moves.length > 0
        ? null
        : { text: t.nothing, head: t.next, says: [...new Set(onward.map(({ ability }) => ability.says[language]))] },
    publicPage: isPublic
      ? { href: addressOf(voice, `/${organisation.slug}/${draft.slug}`), text: workWords[language].seePublic }
      : null,
  };
}

function presentMove(move: Move, sent: Fields | null, { asked, written }: Answers, { voice }: Context): MoveView {
  const { name, asks } = move;
  const { moves, ...t } = moveWords[voice.language];
  const field = (
    id: string,
    label: string,
    type: Exclude<MoveView['fields'][number]['type'], 'check'>,
    isNeeded = true,
  ) => ({
    ...{ name: id, label, type, isNeeded, value: sent?.one(id) ?? '' },
  });
  const tick = (id: string, label: string, value: string) => ({
    ...{ name: id, label, type: 'check' as const, value, isTicked: sent?.one(id) === value },
  });
  const missing = asked - written;
  const kinds = standingWords[voice.language].decisions;
  const isEmbargo = name === 'offer' || name === 'move-embargo';
  return {
    name,
    ...moves[name],
    isBack: goesBack(move),
    kinds:
      name === 'correct'
        ? {
            label: t.kind,
            value: sent?.one('soort') ?? 'erratum',
            options: (['erratum', 'budget-amendment'] as const).map((value) => ({ value, text: kinds[value] })),
          }
        : null,
    fields: [
      ...(asks.includes('decision')
        ? [field('nummer', t.number, 'text'), field('datum', t.day, 'date'), field('adres', t.document, 'url', false)]
        : []),
      ...(asks.includes('reason') ? [field('reden', reasonOf(name, t), 'area')] : []),
      ...(name === 'correct' ? [tick('sluit', t.closes, 'ja')] : []),
      ...(isEmbargo ? [field('dag', t.embargoDay, 'date', false), field('tijd', t.embargoTime, 'time', false)] : []),
      // With the number that they saw: more than that they do not know of.
      ...(asks.includes('missing') && missing > 0 ? [tick('ontbreekt', t.known(missing), String(missing))] : []),
    ],
  };
}

/** What is asked for as the reason of a step. */
function reasonOf(name: Move['name'], t: Pick<(typeof moveWords)['nl'], 'note' | 'putAsideReason' | 'reason'>): string {
  if (name === 'correct') return t.note;
  return name === 'put-aside' ? t.putAsideReason : t.reason;
}
