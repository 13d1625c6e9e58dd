import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { type PictureAsked, pictureEnding } from '../../../frame/pictures/picture-address.ts';
import { endings, type Form } from '../../../frame/request.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import type { Desk } from '../../desk/desk.tsx';
import { respondGone } from '../../desk/respond-gone.tsx';
import { respondWithdrawn } from '../../desk/respond-withdrawn.tsx';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { findWithdrawal } from '../../publications/queries/withdrawals.ts';
import { threadPath } from '../addresses/thread-paths.ts';
import { findGoneThread } from '../queries/find-gone-thread.ts';
import { presentGoneThread } from './present-gone-thread.ts';

/** A thread as an address names it. */
type Asked = {
  readonly kind: ThreadKind;
  readonly name: string;
  readonly form: Form | PictureAsked;
  readonly path: string;
  /** What stands behind the name of the thread; left out, the ending of the form. */
  readonly ending?: string;
};

function endingOf(form: Form | PictureAsked): string {
  return form === 'svg' || form === 'png' || form === 'embed' || form === 'card' ? pictureEnding(form) : endings[form];
}

/**
 * What is answered at the address of a thread that is not there: it leads to the one thread in which all went on, or tells what became of it
 * (410), and of what was withdrawn that; where no thread ever had it, it leads nowhere.
 */
export async function respondGoneThread(
  desk: Desk,
  organisation: Organisation,
  { kind, name, form: asked, path, ending = endingOf(asked) }: Asked,
  context: Context,
): Promise<Response> {
  const gone = await desk.inOrganisation(organisation, (tx) =>
    findGoneThread(tx, organisation.organisationId, kind, name),
  );
  // A page to frame is a page, and what others show of a page a picture.
  const form = asked === 'embed' ? 'page' : asked === 'card' ? 'png' : asked;
  if (gone === null) return await desk.respondMissing(path, context);
  const { heirs, withdrawn } = gone;
  if (heirs.length === 0 && withdrawn !== null) {
    const withdrawal = await desk.inOrganisation(organisation, (tx) =>
      findWithdrawal(tx, organisation.organisationId, { ...withdrawn, chapter: null }),
    );
    if (withdrawal !== null) return respondWithdrawn(organisation, withdrawal, form, context);
  }
  const [heir, ...others] = heirs;
  if (heir !== undefined && others.length === 0) {
    const location = addressOf(context.voice, threadPath(organisation.slug, kind, heir.slug) + ending);
    return new Response(null, { status: 301, headers: { location } });
  }
  return respondGone(presentGoneThread(organisation, gone, context), form, context);
}
