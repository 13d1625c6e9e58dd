import type { Hono } from 'hono';
import { validate as isId, v7 as newId } from 'uuid';
import { Outline } from '../../../drafting/compose/outline.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { amountsWords } from '../../../words/drafts/amounts-words.data.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { isAllowed } from '../../people/working.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { readWorkbook, type Workbook, type WorkbookFault } from '../amounts/read-workbook.ts';
import { openTables, sealTables } from '../amounts/seal-tables.ts';
import { takeInAmounts } from '../commands/take-in-amounts.ts';
import { AmountsPage } from '../pages/amounts/amounts-page.tsx';
import type { AmountsView } from '../pages/amounts/amounts-view.ts';
import { type LoadedAmounts, type Looked, presentAmounts } from '../pages/amounts/present-amounts.ts';
import { documentsPath } from '../pages/documents/present-documents.ts';
import { writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { readItems } from '../queries/read-items.ts';
import { type AtDraft, enterDraft } from './enter-draft.ts';

const path = '/:organisation/documenten/:draft/:item/bedragen';
type Named = { readonly organisation: string; readonly draft: string; readonly item: string };

/** Amounts of a chapter, taken over from a file: looked at first, then kept as a whole. */
export function addAmountsRoutes(app: Hono, desk: WorkDesk): void {
  app.get(path, async (c) => {
    const came = await enter(desk, c.req.raw, c.req.param());
    if (came instanceof Response) return came;
    const t = amountsWords[desk.contextFor(c.req.raw).voice.language];
    const told = c.req.query('bewaard') === 'ja' ? { text: t.taken, isFault: false } : null;
    return respond(desk, c.req.raw, came, { looked: null, told });
  });

  app.post(path, async (c) => {
    const sent = await readForm(c.req.raw);
    const came = await enter(desk, c.req.raw, c.req.param());
    if (came instanceof Response) return came;
    const { voice } = desk.contextFor(c.req.raw);
    const t = amountsWords[voice.language];
    const fault = (text: string) => respond(desk, c.req.raw, came, { looked: null, told: { text, isFault: true } });
    const { at, draft } = came.entered;
    const { secret } = desk.accounts.options;
    const { organisationId, memberId } = at.working;
    const shownTo = { organisationId, memberId, draftId: draft.draftId, chapter: came.loaded.chapter.id };
    if (sent?.has('tabellen') !== true) {
      const workbook = await look(sent, came);
      if ('fault' in workbook) return fault(t.faults[workbook.fault]);
      const { tables, from } = workbook;
      const sealed = sealTables(
        secret,
        shownTo,
        tables.map((table) => ({ ...table, from })),
      );
      return respond(desk, c.req.raw, came, { looked: { workbook, sealed }, told: null });
    }
    const tables = openTables(secret, shownTo, written(sent.get('tabellen')));
    if (tables === null) return fault(t.faults['no-file']);
    try {
      const one = (name: string) => written(sent.get(name));
      const saveId = isId(one('save')) ? one('save') : newId();
      const seen = seenIn(sent.getAll('gezien').map(written));
      const given = {
        draftId: draft.draftId,
        chapter: came.loaded.chapter.id,
        tables,
        seen,
        saveId,
      };
      await takeInAmounts(desk.record, given, at.working, desk.now());
    } catch (error) {
      const text = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (text === null) throw error;
      return fault(text);
    }
    const to = documentsPath(at.organisation.slug, draft.slug, came.loaded.chapter.id, 'bedragen');
    return leadTo(voice, to, { query: { bewaard: 'ja' } });
  });
}

type Entered = { readonly entered: AtDraft; readonly loaded: LoadedAmounts };

async function enter(desk: WorkDesk, request: Request, named: Named): Promise<Entered | Response> {
  const entered = await enterDraft(desk, request, named.organisation, named.draft);
  if (entered instanceof Response) return entered;
  const { at, draft } = entered;
  const { working } = at;
  const { organisationId } = working;
  const loaded = await desk.read(working, async (tx) => {
    const items = await readItems(tx, organisationId, draft.draftId);
    const chapter = new Outline(items).chapters.find(({ id }) => id === named.item);
    if (chapter === undefined) return null;
    const fields = await fieldsOf(tx, organisationId, draft.draftId, chapter.item);
    const standing = items.flatMap(({ id, item, version }) =>
      item.kind === 'money' && item.chapter === chapter.id ? [{ id, item, version }] : [],
    );
    const { code, title } = chapter.item;
    return {
      loaded: { draft, chapter: { id: chapter.id, code, title }, standing },
      mayWrite: isAllowed(working, writeItems, { state: draft.state, fields }),
    };
  });
  if (loaded === null) return desk.respondMissing(request, at.who);
  if (loaded.mayWrite) return { entered, loaded: loaded.loaded };
  const { voice } = desk.contextFor(request);
  return leadTo(voice, documentsPath(at.organisation.slug, draft.slug, named.item));
}

function respond(
  desk: WorkDesk,
  request: Request,
  { entered, loaded }: Entered,
  answered: { readonly looked: Looked | null; readonly told: AmountsView['told'] },
): Response {
  const context = desk.contextFor(request);
  const page = <AmountsPage view={presentAmounts(loaded, answered, entered.at, context)} />;
  return respondWork(page, context.voice.language, {
    status: answered.told?.isFault === true ? 422 : 200,
    isBetween: answered.looked !== null,
  });
}

/** What was sent; null where that is no form. */
async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
}

async function look(sent: FormData | null, { entered, loaded }: Entered): Promise<Workbook | { fault: WorkbookFault }> {
  const file = sent?.get('bestand');
  if (!(file instanceof File)) return { fault: 'no-file' };
  const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  return await readWorkbook(given, loaded.draft, entered.at.organisation.name);
}

/** What a field says; empty where a file came. */
function written(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

function seenIn(named: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    named.flatMap((one) => {
      const [id = '', version = ''] = one.split(' ');
      return isId(id) && /^\d{1,7}$/.test(version) ? [[id, Number(version)] as const] : [];
    }),
  );
}
