import { validate as isId } from 'uuid';
import type { DraftItem } from '../../../drafting/item.ts';
import { askedAtLight } from '../../../drafting/waiting/asked-at-light.ts';
import { asksWhy } from '../../../drafting/waiting/asks-why.ts';
import { answersIn } from '../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { settingsWords } from '../../../words/drafts/settings-words.data.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import { printTime } from '../../../words/numerals.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { figureKey } from '../forms/written-fields.ts';
import { sayWhy, type Typed } from '../pages/chapter/present-piece.ts';
import { documentsPath } from '../pages/documents/present-documents.ts';
import type { SaveAnswer } from '../script/saving/save-answer.ts';
import { enterDraft } from './enter-draft.ts';
import { savePiece } from './save-piece.ts';

/** Whether a form was sent by the script of the page, which shows itself what came of it. */
export function asksAnswer({ headers }: Request): boolean {
  return headers.get('accept') === 'application/json';
}

type Sent = {
  /** With `wie`: the member for whom this page was made. */
  readonly fields: Fields;
  readonly typed: Typed;
};

/** Saves what the script of a page sent, as the form would be, and tells it what came of it. Another person who signed in meanwhile saves nothing of it. */
export async function answerSave(
  desk: WorkDesk,
  request: Request,
  named: { readonly organisation: string; readonly draft: string; readonly item: string },
  { fields, typed }: Sent,
): Promise<Response> {
  const context = desk.contextFor(request);
  const { language } = context.voice;
  const t = writeWords[language].kept;
  try {
    const entered = await enterDraft(desk, request, named.organisation, named.draft);
    if (entered instanceof Response)
      return entered.status === 303
        ? answer({ signedOut: t.signedOutNear }, 401)
        : answer({ told: t.gone }, entered.status);
    const { at, draft } = entered;
    if (fields.one('wie') !== at.organisation.memberId) return answer({ signedOut: t.another }, 403);
    if (!isId(named.item)) return answer({ told: t.gone }, 404);
    const came = await savePiece(desk, entered, typed, language);
    if ('told' in came) return answer(came, 422);
    if ('saved' in came) return answer({ saved: tellSaved(came, context, desk.now()) }, 200);
    const { itemId, asideId } = came.clash;
    const path = `${documentsPath(at.organisation.slug, draft.slug)}/${itemId}/naast/${asideId}`;
    return answer({ clash: { aside: asideId, href: addressOf(context.voice, path) } }, 409);
  } catch (error) {
    desk.report(error);
    return answer({ fault: t.faultNear }, 503);
  }
}

function answer(said: SaveAnswer, status: number): Response {
  return Response.json(said, { status });
}

function tellSaved(
  { version, item }: { readonly version: number; readonly item: DraftItem },
  { voice: { language } }: Context,
  at: Date,
): Extract<SaveAnswer, { readonly saved: unknown }>['saved'] {
  const t = writeWords[language];
  const { asked, written } = answersIn(item);
  return {
    version,
    said: t.savedAt(printTime(language, at)),
    isWaiting: asked > written,
    asks: asksOf(item, t, settingsWords[language]),
  };
}

/** What is asked beside what was written, by the fields that it is about. */
function asksOf(
  item: DraftItem,
  t: (typeof writeWords)['nl'],
  { statusAsked }: (typeof settingsWords)['nl'],
): Readonly<Record<string, string>> {
  const atLight = askedAtLight(item);
  if (item.kind !== 'indicator')
    return {
      ...(item.kind === 'commitment' && item.measure === null && { waarom: t.measureWarning }),
      ...(atLight !== null && { 'licht-gevraagd': statusAsked[atLight] }),
    };
  return Object.fromEntries(
    item.figures.flatMap((figure) => {
      const why = asksWhy(item, figure);
      return why === null ? [] : [[`waarom-${figureKey(figure)}`, sayWhy(why, t)]];
    }),
  );
}
