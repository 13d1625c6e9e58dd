import type { Context as Asked, Hono } from 'hono';
import { theOrganisation } from '../../model/rights/ability.ts';
import { type Grant, roles } from '../../model/rights/role.ts';
import { Refused } from '../../record/errors/refused.ts';
import { printDate } from '../../words/numerals.ts';
import { letterWords } from '../../words/people/letter-words.data.ts';
import { sayRefused } from '../../words/people/say-refused.ts';
import { endMember } from '../people/commands/end-member.ts';
import { giveRole } from '../people/commands/give-role.ts';
import { inviteAgain } from '../people/commands/invite-again.ts';
import { type Invited, inviteMember } from '../people/commands/invite-member.ts';
import { removeName } from '../people/commands/remove-name.ts';
import { takeRole } from '../people/commands/take-role.ts';
import { inviteMembers, seeMembers } from '../people/policy.ts';
import { listMembers, type Member } from '../people/queries/list-members.ts';
import { listParts, type Part } from '../people/queries/list-parts.ts';
import { isAllowed } from '../people/working.ts';
import { type Fields, readFields } from '../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../work-desk/work-desk.tsx';
import { forgetAccounts } from './forget-accounts.ts';
import { InvitedPage } from './invited-page.tsx';
import { InvitePage, MemberPage, usualGrant } from './member-page.tsx';
import { MembersPage } from './members-page.tsx';

/** A role and where it holds, as a form gives it. @throws Refused where it is no role, or no part of this organisation */
function readGrant(fields: Fields, parts: readonly Pick<Part, 'id'>[]): Grant {
  const role = roles.find((one) => one === fields.one('rol'));
  const field = fields.one('waar') || null;
  if (role === undefined || (field !== null && !parts.some(({ id }) => id === field)))
    throw new Refused({ say: 'bad-role', with: {} });
  return { role, field };
}

/** That something was changed is told on the page that comes after it. */
const done = { query: { gedaan: 'ja' } };

function isDone(c: Asked): boolean {
  return c.req.query('gedaan') === 'ja';
}

/** The people of an organisation: who they are, who comes, what they are, who leaves. */
export function addMemberRoutes(app: Hono, desk: WorkDesk): void {
  const { mailer, record, now } = desk;

  const look = async ({ organisation, working }: AtWork) => {
    const { organisationId } = organisation;
    return await desk.read(working, async (tx) => ({
      members: await listMembers(tx, organisationId, now()),
      parts: await listParts(tx, organisationId),
    }));
  };

  /** Has an act done and answers; what is refused is told on the page where it was asked. */
  const attempt = async (
    act: () => Promise<Response>,
    tell: (told: string) => Response,
    c: Asked,
  ): Promise<Response> => {
    try {
      return await act();
    } catch (error) {
      const { language } = desk.contextFor(c.req.raw).voice;
      const told = error instanceof Refused ? sayRefused(language, error.saying) : null;
      if (told === null) throw error;
      return tell(told);
    }
  };

  const invited = async (
    c: Asked,
    at: AtWork,
    { name, email }: { name: string; email: string },
    { word, until }: Invited,
  ) => {
    const context = desk.contextFor(c.req.raw);
    const { language } = context.voice;
    const address = `${desk.base}/beheer/uitnodiging/${word}`;
    const day = printDate(language, until);
    const letter = letterWords[language].invitation({ name, organisation: at.organisation.name, address, until: day });
    let isSent = false;
    try {
      await mailer?.send({ to: email, ...letter });
      isSent = mailer !== null;
    } catch (error) {
      desk.report(error);
    }
    const asked = { at, name, email, until, address: isSent ? null : address, isNotSent: mailer !== null && !isSent };
    return respondWork(<InvitedPage asked={asked} context={context} />, language);
  };

  app.get('/:organisation/mensen', async (c) => {
    const at = await desk.enterAt(c.req.raw, c.req.param('organisation'));
    if (at instanceof Response) return at;
    if (!isAllowed(at.working, seeMembers, theOrganisation)) return desk.respondMissing(c.req.raw, at.who);
    const context = desk.contextFor(c.req.raw);
    const mayChange = isAllowed(at.working, inviteMembers, theOrganisation);
    const asked = { at, ...(await look(at)), mayChange, isDone: isDone(c) };
    return respondWork(<MembersPage asked={asked} context={context} />, context.voice.language);
  });

  /** Who may change people, at work there; else what is answered. */
  const enterToChange = async (c: Asked, slug: string): Promise<AtWork | Response> => {
    const at = await desk.enterAt(c.req.raw, slug);
    if (at instanceof Response || isAllowed(at.working, inviteMembers, theOrganisation)) return at;
    return desk.respondMissing(c.req.raw, at.who);
  };

  app.get('/:organisation/mensen/nieuw', async (c) => {
    const at = await enterToChange(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    const { parts } = await look(at);
    const filled = { name: '', email: '', grant: usualGrant };
    const page = <InvitePage at={at} parts={parts} told={null} filled={filled} context={context} />;
    return respondWork(page, context.voice.language);
  });

  app.post('/:organisation/mensen/nieuw', async (c) => {
    const at = await enterToChange(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const context = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    const { parts } = await look(at);
    const named = { name: fields.one('naam'), email: fields.one('email') };
    return await attempt(
      async () => {
        const grants = [readGrant(fields, parts)];
        const made = await inviteMember(record, { ...named, grants }, at.working, now());
        return await invited(c, at, made, made);
      },
      (told) =>
        respondWork(
          <InvitePage
            {...{ at, parts, told, context }}
            filled={{ ...named, grant: { role: fields.one('rol'), part: fields.one('waar') } }}
          />,
          context.voice.language,
          { status: 422 },
        ),
      c,
    );
  });

  const openMember = async (
    c: Asked,
    at: AtWork,
    memberId: string,
  ): Promise<{ member: Member; parts: readonly Part[] } | Response> => {
    const { members, parts } = await look(at);
    const member = members.find((one) => one.memberId === memberId);
    return member === undefined ? desk.respondMissing(c.req.raw, at.who) : { member, parts };
  };

  app.get('/:organisation/mensen/:member', async (c) => {
    const at = await enterToChange(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const opened = await openMember(c, at, c.req.param('member'));
    if (opened instanceof Response) return opened;
    const context = desk.contextFor(c.req.raw);
    const page = <MemberPage at={at} {...opened} told={null} isDone={isDone(c)} context={context} />;
    return respondWork(page, context.voice.language);
  });

  app.post('/:organisation/mensen/:member', async (c) => {
    const at = await enterToChange(c, c.req.param('organisation'));
    if (at instanceof Response) return at;
    const opened = await openMember(c, at, c.req.param('member'));
    if (opened instanceof Response) return opened;
    const { member, parts } = opened;
    const { memberId, name, email } = member;
    const context = desk.contextFor(c.req.raw);
    const fields = await readFields(c.req.raw);
    const list = `/beheer/${at.organisation.slug}/mensen`;
    const forget = forgetAccounts(record, at.organisation.organisationId);
    const acts: Readonly<Record<string, () => Promise<Response | null>>> = {
      geef: async () => {
        await giveRole(record, memberId, readGrant(fields, parts), at.working, now());
        return null;
      },
      // A role in a part that is there no more can be taken too.
      neem: async () => {
        await takeRole(record, memberId, readGrant(fields, [...parts, ...heldParts(member)]), at.working, now());
        return null;
      },
      opnieuw: async () =>
        await invited(
          c,
          at,
          { name: name ?? '', email: email ?? '' },
          await inviteAgain(record, memberId, at.working, now()),
        ),
      beeindig: async () => {
        await endMember(record, memberId, at.working, now());
        return leadTo(context.voice, list, done);
      },
      'haal-weg': async () => {
        await removeName(record, memberId, forget, at.working, now());
        return leadTo(context.voice, list, done);
      },
    };
    return await attempt(
      async () => (await acts[fields.one('doe')]?.()) ?? leadTo(context.voice, `${list}/${memberId}`, done),
      (told) =>
        respondWork(
          <MemberPage
            {...{ at, ...opened, told, context }}
            given={fields.one('doe') === 'geef' ? { role: fields.one('rol'), part: fields.one('waar') } : null}
          />,
          context.voice.language,
          { status: 422 },
        ),
      c,
    );
  });
}

function heldParts({ grants }: Member): readonly Pick<Part, 'id'>[] {
  return grants.flatMap(({ field }) => (field === null ? [] : [{ id: field }]));
}
