import type { Hono } from 'hono';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readingWords } from '../../../words/settings/reading-words.data.ts';
import { saySettingRefused } from '../../../words/settings/say-setting-refused.ts';
import { isAllowed } from '../../people/working.ts';
import { decideHeading } from '../../reading/decide-heading.ts';
import { keepProfile } from '../../reading/keep-profile.ts';
import { setReading } from '../../reading/policy.ts';
import { redoKept } from '../../reading/redo-kept.ts';
import { undoKept } from '../../reading/undo-kept.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { readSent, type Sent } from '../read-sent.ts';
import { loadReading } from './load-reading.ts';
import { presentReading } from './present-reading.ts';
import { type ReadingAsked, ReadingPage } from './reading-page.tsx';

const nothing = { kop: '', opmaak: '', vraag: '', reden: '' };

/** How documents of an organisation are read: shown, added to and undone. */
export function addReadingRoutes(app: Hono, desk: WorkDesk): void {
  const { record, now } = desk;

  const enter = async (request: Request, slug: string): Promise<AtWork | Response> => {
    const at = await desk.enterAt(request, slug);
    if (at instanceof Response || isAllowed(at.working, setReading, theOrganisation)) return at;
    return desk.respondMissing(request, at.who);
  };

  const respond = async (
    request: Request,
    at: AtWork,
    said: Pick<ReadingAsked, 'told' | 'filled'>,
    status = 200,
  ): Promise<Response> => {
    const context = desk.contextFor(request);
    const { language } = context.voice;
    const loaded = await desk.read(at.working, (tx) => loadReading(tx, at.organisation.organisationId));
    const asked = { at, view: presentReading(loaded, language), ...said };
    return respondWork(<ReadingPage asked={asked} context={context} />, language, { status });
  };

  const act = async ({ working }: AtWork, { one, file }: Sent): Promise<void> => {
    const named = { correction: one('besluit'), reason: one('reden') };
    const acts: Readonly<Record<string, () => Promise<unknown>>> = {
      kop: () => {
        const given = { heading: one('kop'), style: one('opmaak'), question: one('vraag'), reason: one('reden') };
        return decideHeading(record, given, working, now());
      },
      profiel: () => keepProfile(record, new TextDecoder().decode(file ?? new Uint8Array()), working, now()),
      ongedaan: () => undoKept(record, named, working, now()),
      opnieuw: () => redoKept(record, named, working, now()),
    };
    await acts[one('doe')]?.();
  };

  app.get('/:organisation/instellingen/lezen', async (c) => {
    const at = await enter(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const { saved } = readingWords[desk.contextFor(c.req.raw).voice.language];
    const told = c.req.query('gedaan') === 'ja' ? { text: saved, isFault: false } : null;
    return await respond(c.req.raw, at, { told, filled: nothing });
  });

  app.post('/:organisation/instellingen/lezen', async (c) => {
    const at = await enter(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const { voice } = desk.contextFor(c.req.raw);
    const sent = await readSent(c.req.raw);
    try {
      await act(at, sent);
    } catch (error) {
      const text = error instanceof Refused ? saySettingRefused(voice.language, error.saying) : null;
      if (text === null) throw error;
      const { one } = sent;
      const isHeading = one('doe') === 'kop';
      const filled = { kop: one('kop'), opmaak: one('opmaak'), vraag: one('vraag'), reden: one('reden') };
      return await respond(c.req.raw, at, { told: { text, isFault: true }, filled: isHeading ? filled : nothing }, 422);
    }
    return leadTo(voice, `/beheer/${at.organisation.slug}/instellingen/lezen`, { query: { gedaan: 'ja' } });
  });
}
