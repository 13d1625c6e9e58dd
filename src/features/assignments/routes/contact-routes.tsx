import type { Context as Asked, Hono } from 'hono';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { contactWords } from '../../../words/assignments/contact-words.data.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import { removeNames } from '../../people/policy.ts';
import { listContacts } from '../../people/queries/list-contacts.ts';
import { isAllowed } from '../../people/working.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { removeContact } from '../commands/remove-contact.ts';
import { ContactsPage } from '../pages/contacts-page.tsx';

type Told = Parameters<typeof ContactsPage>[0]['told'];

/** The people from outside, for who may remove their names. */
export function addContactRoutes(app: Hono, desk: WorkDesk): void {
  const path = '/:organisation/van-buiten';

  const enter = async (c: Asked, slug: string): Promise<AtWork | Response> => {
    const at = await desk.enterAt(c.req.raw, slug);
    if (at instanceof Response || isAllowed(at.working, removeNames, theOrganisation)) return at;
    return desk.respondMissing(c.req.raw, at.who);
  };

  const respond = async (c: Asked, at: AtWork, told: Told) => {
    const context = desk.contextFor(c.req.raw);
    const contacts = await desk.read(at.working, (tx) => listContacts(tx, at.organisation.organisationId));
    const page = <ContactsPage at={at} contacts={contacts} told={told} context={context} />;
    return respondWork(page, context.voice.language, { status: told?.isFault === true ? 422 : 200 });
  };

  app.get(path, async (c) => {
    const at = await enter(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const { removed } = contactWords[desk.contextFor(c.req.raw).voice.language];
    return await respond(c, at, c.req.query('gedaan') === 'ja' ? { text: removed, isFault: false } : null);
  });

  app.post(path, async (c) => {
    const at = await enter(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const { voice } = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    try {
      await removeContact(desk.record, fields.one('wie'), at.working, desk.now());
    } catch (error) {
      const text = error instanceof Refused ? sayRefusedDraft(voice.language, error.saying) : null;
      if (text === null) throw error;
      return await respond(c, at, { text, isFault: true });
    }
    return leadTo(voice, `/beheer/${at.organisation.slug}/van-buiten`, { query: { gedaan: 'ja' } });
  });
}
