import type { Hono } from 'hono';
import { theOrganisation } from '../../model/rights/ability.ts';
import type { Language } from '../../words/numerals.ts';
import { isAllowed, workingAs } from '../people/working.ts';
import { respondWork } from '../work-desk/respond-work.ts';
import type { AtWork, SignedIn, WorkDesk } from '../work-desk/work-desk.tsx';
import { type HeldAsked, HeldPage } from './held-page.tsx';
import { seeHeld } from './policy.ts';
import { readHeld } from './read-held.ts';

const own = '/beheer/mijn-toegang/gegevens';

/** All that is held on somebody as data: nothing keeps it on the way. */
function respondHeld({ account, held }: Pick<HeldAsked, 'account' | 'held'>): Response {
  return new Response(
    JSON.stringify(
      { account, organisations: held.map((one) => ({ organisation: one.organisation, ...one.held })) },
      null,
      2,
    ),
    {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'content-disposition': 'attachment; filename="mijn-gegevens.json"',
      },
    },
  );
}

/** What is held on a person: for that person, and for an administrator. */
export function addHeldRoutes(app: Hono, desk: WorkDesk): void {
  const ofSelf = async (who: SignedIn, request: Request, language: Language): Promise<HeldAsked> => {
    const sessions = await desk.accounts.api.listSessions({ headers: request.headers });
    const held: HeldAsked['held'][number][] = [];
    for (const { organisationId, memberId, name } of who.memberships) {
      const there = await desk.read(workingAs(organisationId, memberId, []), (tx) =>
        readHeld(tx, organisationId, memberId, language),
      );
      if (there !== null) held.push({ organisation: name, held: there });
    }
    const account = { name: who.name, email: who.email, sessions: sessions.length };
    return { who, organisation: null, account, held, data: `${own}.json` };
  };

  const ofMember = async (at: AtWork, memberId: string, language: Language): Promise<HeldAsked | null> => {
    const { organisation, who, working } = at;
    if (
      !isAllowed(working, seeHeld, theOrganisation) ||
      !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(memberId)
    )
      return null;
    const held = await desk.read(working, (tx) => readHeld(tx, organisation.organisationId, memberId, language));
    if (held === null) return null;
    const data = `/beheer/${organisation.slug}/mensen/${memberId}/gegevens.json`;
    return { who, organisation, account: null, held: [{ organisation: organisation.name, held }], data };
  };

  for (const form of ['', '.json'] as const) {
    app.get(`/mijn-toegang/gegevens${form}`, async (c) => {
      const who = await desk.enter(c.req.raw);
      if (who instanceof Response) return who;
      const context = desk.contextFor(c.req.raw);
      const asked = await ofSelf(who, c.req.raw, context.voice.language);
      if (form === '.json') return respondHeld(asked);
      return respondWork(<HeldPage asked={asked} context={context} />, context.voice.language);
    });

    app.get(`/:organisation/mensen/:member/gegevens${form}`, async (c) => {
      const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
      if (at instanceof Response) return at;
      const context = desk.contextFor(c.req.raw);
      const asked = await ofMember(at, c.req.param('member'), context.voice.language);
      if (asked === null) return desk.respondMissing(c.req.raw, at.who);
      if (form === '.json') return respondHeld(asked);
      return respondWork(<HeldPage asked={asked} context={context} />, context.voice.language);
    });
  }
}
