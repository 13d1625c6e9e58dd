import type { Hono } from 'hono';
import { validate as isId, v7 as newId } from 'uuid';
import { above } from '../../../drafting/structure/rows.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { structureWords } from '../../../words/drafts/structure-words.data.ts';
import { type Fields, readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { arrangeDraft } from '../commands/arrange-draft.ts';
import { changeOfFields } from '../forms/change-of-fields.ts';
import { documentsPath } from '../pages/documents/present-documents.ts';
import { type Answered, presentStructure, structurePath } from '../pages/structure/present-structure.ts';
import { StructurePage } from '../pages/structure/structure-page.tsx';
import { type LoadedStructure, loadStructure } from '../queries/load-structure.ts';
import { type AtDraft, enterDraft } from './enter-draft.ts';

const document = '/:organisation/documenten/:draft/indeling';
const piece = '/:organisation/documenten/:draft/:item/indeling';
type Named = { readonly organisation: string; readonly draft: string; readonly item?: string };

/** The structure of a document and of each of its pieces: what stands in it in which order, and what can be done with that. */
export function addStructureRoutes(app: Hono, desk: WorkDesk): void {
  app.get(document, async (c) => await show(desk, c.req.raw, c.req.param()));
  app.get(piece, async (c) => await show(desk, c.req.raw, c.req.param()));
  app.post(document, async (c) => await arrange(desk, c.req.raw, c.req.param()));
  app.post(piece, async (c) => await arrange(desk, c.req.raw, c.req.param()));
}

async function enter(desk: WorkDesk, request: Request, named: Named) {
  const entered = await enterDraft(desk, request, named.organisation, named.draft);
  if (entered instanceof Response) return entered;
  const { at, draft } = entered;
  const itemId = named.item?.toLowerCase() ?? null;
  const loaded = itemId !== null && !isId(itemId) ? null : await loadStructure(desk, at.working, draft, itemId);
  return loaded === null ? desk.respondMissing(request, at.who) : { entered, loaded };
}

async function show(desk: WorkDesk, request: Request, named: Named): Promise<Response> {
  const came = await enter(desk, request, named);
  if (came instanceof Response) return came;
  const asked = new URL(request.url).searchParams;
  const [act, gone, chosen] = [asked.get('gedaan'), asked.get('weg'), asked.get('samen')];
  const done = act === null ? null : { act, gone: gone !== null && isId(gone) ? gone : null };
  return respond(desk, request, came, { ...nothing, done, chosen, shifted: shiftedIn(asked.get('verzet')) });
}

const nothing: Answered = { refusal: null, done: null, chosen: null, shifted: null };

/** "down" and the id of the piece. */
function shiftedIn(written: string | null): Answered['shifted'] {
  const [side, id = ''] = (written ?? '').split(' ');
  return side === 'up' || side === 'down' ? { id, side } : null;
}

type Entered = { readonly entered: AtDraft; readonly loaded: LoadedStructure };

/** Who may not arrange anything here writes or reads. */
function respond(desk: WorkDesk, request: Request, { entered, loaded }: Entered, answered: Answered): Response {
  const context = desk.contextFor(request);
  const { language } = context.voice;
  const { organisation } = entered.at;
  if (!loaded.mayChapters && !loaded.mayPieces)
    return leadTo(context.voice, documentsPath(organisation.slug, loaded.draft.slug));
  const view = presentStructure(loaded, entered.at, answered, context);
  const page = <StructurePage view={view} notDone={structureWords[language].notDone} />;
  return respondWork(page, language, { status: answered.refusal === null ? 200 : 422 });
}

async function arrange(desk: WorkDesk, request: Request, named: Named): Promise<Response> {
  const fields = await readFields(request);
  const came = await enter(desk, request, named);
  if (came instanceof Response) return came;
  const { entered, loaded } = came;
  const { at, draft } = entered;
  const { voice } = desk.contextFor(request);
  const change = changeOfFields(fields, loaded);
  try {
    if (change === null) throw new Refused({ say: 'no-item', with: {} });
    const saveId = isId(fields.one('save')) ? fields.one('save') : newId();
    const given = { draftId: draft.draftId, change, seen: seenIn(fields), saveId };
    const id = await arrangeDraft(desk.record, given, at.working, desk.now());
    const own = loaded.piece?.id ?? null;
    const to = structurePath(at.organisation.slug, draft.slug, own);
    if (change.act === 'shift')
      return leadTo(voice, to, { query: { verzet: `${change.by < 0 ? 'up' : 'down'} ${id}` } });
    if (change.act === 'add') return leadTo(voice, `${to}#rij-${id}`, { query: { gedaan: 'add' } });
    if (change.act !== 'take-away') return leadTo(voice, to, { query: { gedaan: change.act } });
    const over = loaded.piece === null ? null : above(loaded.piece.item);
    return leadTo(voice, structurePath(at.organisation.slug, draft.slug, over), {
      query: { gedaan: change.act, weg: id },
    });
  } catch (error) {
    const told = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
    if (told === null) throw error;
    return respond(desk, request, came, { ...nothing, refusal: { fields, told } });
  }
}

/** The versions of pieces that somebody saw. */
function seenIn(fields: Fields): ReadonlyMap<string, number> {
  return new Map(
    fields.all('gezien').flatMap((written) => {
      const [id = '', version = ''] = written.split(' ');
      return isId(id) && /^\d{1,7}$/.test(version) ? [[id, Number(version)] as const] : [];
    }),
  );
}
