import type { Hono } from 'hono';
import { validate as isId, v7 as newId } from 'uuid';
import type { z } from 'zod';
import { printCsv } from '../../../frame/data/csv.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { importWords } from '../../../words/assignments/import-words.data.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { writeItems } from '../../drafts/policy.ts';
import { type AtDraft, enterDraft } from '../../drafts/routes/enter-draft.ts';
import { isAllowed } from '../../people/working.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { changesSchema, mostChanges, takeInValues } from '../commands/take-in-values.ts';
import { loadImport } from '../load-import.ts';
import { ImportPage } from '../pages/import-page.tsx';
import type { ImportView } from '../pages/import-view.ts';
import { importPath, presentImport, presentPreview } from '../pages/present-import.ts';
import { PreviewPage } from '../pages/preview-page.tsx';
import { type FileFault, readFile } from '../read-file.ts';
import { listAsked } from '../rows/list-asked.ts';
import { planValues } from '../rows/plan-values.ts';
import { roleNames } from '../rows/role-names.data.ts';
import { rowsAgain } from '../rows/rows-again.ts';
import type { ValueRow } from '../rows/value-row.ts';

const path = '/:organisation/documenten/:draft/waarden';
/** What a form of changes may take; the workspace takes 1 MB, and a character of three bytes is nine as a form writes it. */
const mostFormBytes = 900_000;

/** Values of indicators from a file: what changes is shown first, and taken in as a whole or not at all. */
export function addImportRoutes(app: Hono, desk: WorkDesk): void {
  app.get(path, async (c) => {
    const entered = await enter(desk, c.req.raw, c.req.param());
    if (entered instanceof Response) return entered;
    const { language } = desk.contextFor(c.req.raw).voice;
    const number = /^\d{1,4}$/.exec(c.req.query('overgenomen') ?? '')?.[0];
    const told = number === undefined ? null : { text: importWords[language].taken(Number(number)), isFault: false };
    return respondImport(desk, c.req.raw, entered, told);
  });

  app.get(`${path}/lijst.csv`, async (c) => {
    const entered = await enter(desk, c.req.raw, c.req.param());
    if (entered instanceof Response) return entered;
    const plan = await load(desk, entered);
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${entered.draft.slug}-waarden.csv"`,
    };
    // With its mark a spreadsheet knows the encoding.
    return new Response(`\uFEFF${printCsv(listAsked(plan, roleNames), ';')}`, { headers });
  });

  app.post(path, async (c) => {
    const entered = await enter(desk, c.req.raw, c.req.param());
    if (entered instanceof Response) return entered;
    if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? ''))
      return await takeIn(desk, c.req.raw, entered);
    const file = await sentFile(c.req.raw);
    const read = file === null ? { fault: 'none' as const } : await readFile(file);
    return 'fault' in read
      ? respondFault(desk, c.req.raw, entered, read.fault)
      : await respondPreview(desk, c.req.raw, entered, read.rows, null);
  });
}

/** Who may write in some of a draft, at work on it; else what is answered. */
async function enter(
  desk: WorkDesk,
  request: Request,
  { organisation, draft }: { readonly organisation: string; readonly draft: string },
): Promise<AtDraft | Response> {
  const entered = await enterDraft(desk, request, organisation, draft);
  if (entered instanceof Response) return entered;
  const { at } = entered;
  const fields = at.working.grants.flatMap(({ field }) => field ?? []);
  const mayWrite = isAllowed(at.working, writeItems, { state: entered.draft.state, fields });
  return mayWrite ? entered : desk.respondMissing(request, at.who);
}

async function sentFile(request: Request): Promise<File | null> {
  try {
    const sent = (await request.formData()).get('bestand');
    return sent instanceof File ? sent : null;
  } catch {
    // A body that is no form, or is cut off.
    return null;
  }
}

const load = (desk: WorkDesk, { at, draft }: AtDraft) =>
  desk.read(at.working, (tx) => loadImport(tx, at.working, draft));

function respondImport(desk: WorkDesk, request: Request, { at, draft }: AtDraft, told: ImportView['told']): Response {
  const context = desk.contextFor(request);
  const { language } = context.voice;
  const page = <ImportPage view={presentImport(draft, at, context, told)} words={importWords[language]} />;
  return respondWork(page, language, { status: told?.isFault === true ? 422 : 200 });
}

function respondFault(desk: WorkDesk, request: Request, entered: AtDraft, fault: FileFault | 'changed'): Response {
  const t = importWords[desk.contextFor(request).voice.language];
  return respondImport(desk, request, entered, { text: t.faults[fault], isFault: true });
}

async function respondPreview(
  desk: WorkDesk,
  request: Request,
  entered: AtDraft,
  rows: readonly ValueRow[],
  told: ImportView['told'],
): Promise<Response> {
  const { at, draft } = entered;
  const plan = await load(desk, entered);
  const planned = planValues(rows, plan);
  const { outline } = plan;
  const names = new Map(
    outline.chapters.flatMap(({ id }) => outline.in(id, 'indicator').map((one) => [one.id, one.item.name] as const)),
  );
  const context = desk.contextFor(request);
  const view = presentPreview({ draft, planned, names, told }, at, context);
  const size = view.take === null ? 0 : new URLSearchParams({ w: view.take.changes }).toString().length;
  if (planned.changes.length > mostChanges || size > mostFormBytes)
    return respondFault(desk, request, entered, 'large');
  const { language } = context.voice;
  const page = <PreviewPage view={view} words={importWords[language]} />;
  return respondWork(page, language, { status: told === null ? 200 : 422, isBetween: true });
}

function readChanges(text: string): z.infer<typeof changesSchema> | null {
  try {
    return changesSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Takes in what was shown. Where somebody saved one of the indicators since, it is shown anew and nothing was taken in. */
async function takeIn(desk: WorkDesk, request: Request, entered: AtDraft): Promise<Response> {
  const fields = await readFields(request, Number.POSITIVE_INFINITY);
  const changes = readChanges(fields.one('wijzigingen'));
  if (changes === null) return respondFault(desk, request, entered, 'changed');
  const { at, draft } = entered;
  const { voice } = desk.contextFor(request);
  const { isPlan } = await load(desk, entered);
  const saveId = isId(fields.one('save')) ? fields.one('save') : newId();
  try {
    const given = { draftId: draft.draftId, changes, isPlan, saveId };
    const taken = await takeInValues(desk.record, given, at.working, desk.now());
    const query = { overgenomen: String(taken) };
    return leadTo(voice, importPath(at.organisation.slug, draft.slug), { query });
  } catch (error) {
    const text = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
    if (text === null) throw error;
    return await respondPreview(desk, request, entered, rowsAgain(changes), { text, isFault: true });
  }
}
