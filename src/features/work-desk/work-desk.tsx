import type { Context } from '../../frame/context.ts';
import { contextOf } from '../../frame/request.ts';
import type { Site } from '../../frame/site.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Record } from '../../record/connection/record.ts';
import { readAtWork, readShared } from '../../record/connection/transaction.ts';
import { workWords } from '../../words/people/work-words.data.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { findWay } from '../accounts/provider-accounts.ts';
import type { Mailer } from '../mail/mailer.ts';
import { findMemberships, type Membership } from '../people/queries/find-memberships.ts';
import { readGrants } from '../people/queries/read-grants.ts';
import { type Working, workingAs, writerOf } from '../people/working.ts';
import { leadTo, respondWork } from './respond-work.ts';
import { ToldPage } from './told-page.tsx';

/** Who signed in, and for which organisations they work. */
export type SignedIn = {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  /** Whether they sign in with a password of this site. */
  readonly hasPassword: boolean;
  /** Whether there is no second factor beside the password yet: nothing else can be done then. */
  readonly lacksSecondFactor: boolean;
  /** The organisation at whose provider they signed in: what it says of people holds there alone. Null where they did otherwise. */
  readonly providerOf: string | null;
  readonly memberships: readonly Membership[];
  /** Those that they work for too, and where no password lets them in any more. */
  readonly closed: readonly Membership[];
};

/** Somebody at work for one organisation. */
export type AtWork = { readonly who: SignedIn; readonly organisation: Membership; readonly working: Working };

/** What the workspace works with. */
type WorkMeans = {
  readonly record: Record;
  readonly accounts: Accounts;
  /** Null where no mail is sent. */
  readonly mailer: Mailer | null;
  readonly site: Site;
  readonly now: () => Date;
  /** Told of a fault of ours. */
  readonly report: (error: unknown) => void;
};

/** What every route of the workspace needs at hand. */
export type WorkDesk = Omit<WorkMeans, 'site'> & {
  /** The address of the site without a slash at the end. */
  readonly base: string;
  readonly contextFor: (request: Request) => Context;
  /** Who sent a request; null where nobody signed in. */
  readonly signedIn: (request: Request) => Promise<SignedIn | null>;
  /** The same, or the response that leads to signing in first. */
  readonly enter: (request: Request) => Promise<SignedIn | Response>;
  /**
   * Who sent a request, at work for the organisation at that address; else what is answered: signing in first, or that nothing is there. Of an
   * organisation that somebody does not work for it is not told that it is there.
   */
  readonly enterAt: (request: Request, slug: string) => Promise<AtWork | Response>;
  readonly respondMissing: (request: Request, who: SignedIn | null) => Response;
  /** Reads for somebody at work. */
  readonly read: <Result>(working: Working, body: (tx: ReadDb) => Promise<Result>) => Promise<Result>;
};

/** Lays ready what the routes of the workspace share. */
export function makeWorkDesk({ site, ...given }: WorkMeans): WorkDesk {
  const { record, accounts } = given;
  const desk: WorkDesk = {
    ...given,
    base: site.base,
    contextFor: (request) => contextOf(site, request.url, request.headers.get('accept-language') ?? undefined),
    signedIn: async ({ headers }) => {
      const found = headers.get('cookie') === null ? null : await accounts.api.getSession({ headers });
      if (found === null) return null;
      const { id, name, email, twoFactorEnabled } = found.user;
      const { hasPassword, providerOf } = await findWay(record, id);
      const lacksSecondFactor = hasPassword && twoFactorEnabled !== true;
      const all = await readShared(record, (tx) => findMemberships(tx, id));
      const isOpen = ({ organisationId, byProviderAlone }: Membership) =>
        providerOf === null ? !byProviderAlone : organisationId === providerOf;
      const [memberships, closed] = [all.filter(isOpen), all.filter((one) => providerOf === null && !isOpen(one))];
      return {
        ...{ accountId: id, sessionId: found.session.id, name, email },
        ...{ hasPassword, lacksSecondFactor, providerOf, memberships, closed },
      };
    },
    enter: async (request) => {
      const who = await desk.signedIn(request);
      if (who !== null && !who.lacksSecondFactor) return who;
      const { voice } = desk.contextFor(request);
      if (who !== null) return leadTo(voice, '/beheer/mijn-toegang/code');
      const { pathname, search } = new URL(request.url);
      // What a form wanted to change is not done later, unseen.
      const near = request.method === 'GET' && pathname !== '/beheer' ? { naar: pathname + search } : {};
      return leadTo(voice, '/beheer/inloggen', { query: near });
    },
    enterAt: async (request, slug) => {
      const who = await desk.enter(request);
      if (who instanceof Response) return who;
      const organisation = who.memberships.find((membership) => membership.slug === slug);
      if (organisation === undefined && request.method === 'GET' && who.closed.some((one) => one.slug === slug)) {
        const { pathname, search } = new URL(request.url);
        return leadTo(desk.contextFor(request).voice, `/beheer/inloggen/${slug}`, {
          query: { naar: pathname + search },
        });
      }
      if (organisation === undefined) return desk.respondMissing(request, who);
      const { organisationId, memberId } = organisation;
      const grants = await readAtWork(record, { organisationId, worker: memberId }, (tx) =>
        readGrants(tx, organisationId, memberId),
      );
      return { who, organisation, working: workingAs(organisationId, memberId, grants) };
    },
    respondMissing: (request, who) => {
      const context = desk.contextFor(request);
      const { missing, missingLead } = workWords[context.voice.language];
      const page = <ToldPage context={context} title={missing} lead={missingLead} who={who} />;
      return respondWork(page, context.voice.language, { status: 404 });
    },
    read: (working, body) => readAtWork(record, writerOf(working), body),
  };
  return desk;
}
