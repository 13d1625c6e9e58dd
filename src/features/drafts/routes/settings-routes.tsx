import type { Hono } from 'hono';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { settingsWords } from '../../../words/drafts/settings-words.data.ts';
import { isAllowed } from '../../people/working.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { setDraft } from '../commands/set-draft.ts';
import { settingsOfFields } from '../forms/settings-of-fields.ts';
import { documentsPath } from '../pages/documents/present-documents.ts';
import { type AnsweredSettings, presentSettings } from '../pages/settings/present-settings.ts';
import { SettingsPage } from '../pages/settings/settings-page.tsx';
import { setDrafts } from '../policy.ts';
import { readSettings } from '../queries/read-settings.ts';
import { type AtDraft, enterDraft } from './enter-draft.ts';

const path = '/:organisation/documenten/:draft/afspraken';

/** What was agreed for a document. */
export function addSettingsRoutes(app: Hono, desk: WorkDesk): void {
  app.get(path, async (c) => {
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const t = settingsWords[desk.contextFor(c.req.raw).voice.language];
    const told = c.req.query('bewaard') === 'ja' ? { text: t.saved, isFault: false } : null;
    return await respond(desk, c.req.raw, entered, { told, refused: null });
  });

  app.post(path, async (c) => {
    const fields = await readFields(c.req.raw);
    const entered = await enterDraft(desk, c.req.raw, c.req.param('organisation'), c.req.param('draft'));
    if (entered instanceof Response) return entered;
    const { at, draft } = entered;
    const { voice } = desk.contextFor(c.req.raw);
    const base = /^\d{1,7}$/.test(fields.one('basis')) ? Number(fields.one('basis')) : 0;
    try {
      const given = { draftId: draft.draftId, base, settings: settingsOfFields(fields) };
      await setDraft(desk.record, given, at.working, desk.now());
    } catch (error) {
      const text = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (text === null) throw error;
      return await respond(desk, c.req.raw, entered, { told: { text, isFault: true }, refused: fields });
    }
    const to = documentsPath(at.organisation.slug, draft.slug, 'afspraken');
    return leadTo(voice, to, { query: { bewaard: 'ja' } });
  });
}

/** Who may not change it reads the document. */
async function respond(
  desk: WorkDesk,
  request: Request,
  { at, draft }: AtDraft,
  answered: AnsweredSettings,
): Promise<Response> {
  const context = desk.contextFor(request);
  const { working, organisation } = at;
  if (!isAllowed(working, setDrafts, { state: draft.state, fields: [] }))
    return leadTo(context.voice, documentsPath(organisation.slug, draft.slug));
  const known = await desk.read(working, (tx) => readSettings(tx, working.organisationId, draft));
  const page = <SettingsPage view={presentSettings(draft, known, answered, at, context)} />;
  return respondWork(page, context.voice.language, { status: answered.told?.isFault === true ? 422 : 200 });
}
