import type { Hono } from 'hono';
import { publicationName } from '../../../recognition/gather/publication-name.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { outsideWords } from '../../../words/outside/outside-words.data.ts';
import { type BeginFields, readBeginFields, readBegun } from '../../drafts/pages/documents/begin-form.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { findRetention } from '../../retention/queries/find-retention.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { keepOutside } from '../commands/keep-outside.ts';
import { readOutsideFile } from '../files/read-outside-file.ts';
import { outsidePath } from '../outside-path.ts';
import { BeginOutsidePage } from '../pages/begin-outside-page.tsx';
import type { BeginOutsideView } from '../pages/outside-view.ts';
import { presentBeginOutside } from '../pages/present-begin-outside.ts';
import { listOutside } from '../queries/find-outside.ts';
import { keptUntil } from '../queries/kept-until.ts';
import { enterTakeIn } from './enter-outside.ts';

const path = '/:organisation/documenten/van-buiten';

/** Where a file from outside is chosen, and kept to be looked at. */
export function addBeginOutsideRoutes(app: Hono, desk: WorkDesk): void {
  app.get(path, async (c) => {
    const at = await enterTakeIn(desk, c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const t = outsideWords[desk.contextFor(c.req.raw).voice.language];
    const told = c.req.query('weg') === 'ja' ? { text: t.gone, isFault: false } : null;
    return await respond(desk, c.req.raw, at, { fields: null, told });
  });

  app.post(path, async (c) => {
    const at = await enterTakeIn(desk, c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const sent = await readForm(c.req.raw);
    const fields = readBeginFields({ one: (name) => written(sent?.get(name)), all: () => [], names: [] });
    const { voice } = desk.contextFor(c.req.raw);
    const kept = await keep(desk, at, { fields, file: sent?.get('bestand') }, voice.language);
    if ('outsideId' in kept) return leadTo(voice, outsidePath(at.organisation.slug, kept.outsideId));
    return await respond(desk, c.req.raw, at, { fields, told: { text: kept.told, isFault: true } });
  });
}

async function respond(
  desk: WorkDesk,
  request: Request,
  at: AtWork,
  answered: { readonly fields: BeginFields | null; readonly told: BeginOutsideView['told'] },
): Promise<Response> {
  const { organisationId } = at.working;
  const loaded = await desk.read(at.working, async (tx) => {
    const kept = await findRetention(tx, organisationId);
    return {
      publications: await listPublications(tx, organisationId),
      waiting: (await listOutside(tx, organisationId)).map(({ outsideId, file, begun, lastAt }) => {
        const title = publicationName({ ...begun, endYear: null, title: null });
        return { outsideId, file, title, until: keptUntil({ lastAt }, kept) };
      }),
    };
  });
  const context = desk.contextFor(request);
  const page = <BeginOutsidePage view={presentBeginOutside(loaded, at, context, answered)} />;
  return respondWork(page, context.voice.language, { status: answered.told?.isFault === true ? 422 : 200 });
}

/** What was sent; null where that is no form, or was cut off. */
async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
}

/** What a field says; empty where a file came, or nothing. */
function written(value: FormDataEntryValue | null | undefined): string {
  return typeof value === 'string' ? value.toWellFormed() : '';
}

/** Reads the file and keeps it; else why nothing was kept. */
async function keep(
  desk: WorkDesk,
  { working }: AtWork,
  { fields, file }: { readonly fields: BeginFields; readonly file: FormDataEntryValue | null | undefined },
  language: 'nl' | 'en',
): Promise<{ readonly outsideId: string } | { readonly told: string }> {
  const t = outsideWords[language];
  const begun = readBegun(fields);
  if (begun === null) return { told: t.badBegin };
  if (!(file instanceof File)) return { told: t.faults['no-file'] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const document = await readOutsideFile({ name: file.name, bytes });
  if ('fault' in document) return { told: t.faults[document.fault] };
  try {
    const from = fields.from === '' ? null : fields.from;
    const given = { begun, from, document, original: document.format === 'html' ? bytes : null };
    return { outsideId: await keepOutside(desk.record, given, working, desk.now()) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const told = error.code === 'no-publication' ? t.goneFrom : sayRefusedDraft(language, error.saying);
    if (told === null) throw error;
    return { told };
  }
}
