import type { VNode } from 'preact';
import { addressOf, readEditionName } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import type { PageData } from '../../frame/data/page-data.ts';
import { respondForm } from '../../frame/data/respond-form.ts';
import { respondProblem } from '../../frame/data/respond-problem.ts';
import type { FeedData } from '../../frame/feed/feed-data.ts';
import { respondFeed } from '../../frame/feed/respond-feed.ts';
import { readPicture } from '../../frame/pictures/picture-address.ts';
import { contextOf, type Form, readForm } from '../../frame/request.ts';
import { respondPage } from '../../frame/respond.ts';
import type { Site } from '../../frame/site.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import type { Record } from '../../record/connection/record.ts';
import { read, readShared } from '../../record/connection/transaction.ts';
import { MissingPage } from '../missing/missing-page.tsx';
import { presentMissing } from '../missing/present-missing.ts';
import { findLicence } from '../organisations/queries/find-licence.ts';
import { findOrganisation } from '../organisations/queries/find-organisation.ts';
import { findWorn } from '../organisations/queries/find-worn.ts';
import { listShowing, type Organisation } from '../organisations/queries/list-organisations.ts';
import { lastFrozen } from '../publications/queries/last-frozen.ts';
import { listPublications } from '../publications/queries/list-publications.ts';
import { findWithdrawal, type WithdrawnAddress } from '../publications/queries/withdrawals.ts';
import { readTexts } from '../statements/queries/read-texts.ts';
import { respondWithdrawn } from './respond-withdrawn.tsx';

type Possibly<Value> = Value | null | Promise<Value | null>;

/** A page of which the status may be another than 200. */
type PageWithStatus = { readonly page: VNode; readonly status: number };

/** What is at one address: made only in the form that is asked for; null where it turns out that nothing is there. */
type Forms = {
  readonly page: () => Possibly<VNode | PageWithStatus>;
  readonly data: () => Possibly<PageData>;
  /** Left out where nothing new is told of it. */
  readonly feed?: () => Possibly<FeedData>;
};

/** What every route needs at hand. */
export type Desk = {
  readonly record: Record;
  /** What time it is. What rests on it may be kept until the day ends by Dutch time. */
  readonly now: () => Date;
  readonly contextFor: (request: Request) => Context;
  /** The address of the site without a slash at the end; the origin of the request where none was given. */
  readonly baseFor: (request: Request) => string;
  readonly organisationAt: (slug: string) => Promise<Organisation | null>;
  readonly inOrganisation: <Result>(
    organisation: Organisation,
    body: (tx: ReadDb) => Promise<Result>,
  ) => Promise<Result>;
  /** What is at an address in the form that is asked for: as a page, as data or as a feed. */
  readonly respond: (request: Request, form: Form, forms: Forms) => Promise<Response>;
  /**
   * The page for an address that leads nowhere, with what may have been meant; one with capitals leads to the one without. At an address of
   * what was withdrawn it tells that.
   */
  readonly respondMissing: (path: string, context: Context) => Promise<Response>;
};

function respondMoved(location: string): Response {
  return new Response(null, { status: 301, headers: { location } });
}

/** Reads an address as one of a publication or of a chapter of it, of any edition; null where it is none. */
function readPublicationAddress(parts: readonly string[]): (WithdrawnAddress & { readonly form: Form }) | null {
  const [, , whole = '', inside, ...rest] = parts;
  const { name, form } = readForm(inside ?? whole);
  const edition = readEditionName(inside === undefined ? name : whole);
  return edition === null || rest.length > 0 ? null : { ...edition, chapter: inside === undefined ? null : name, form };
}

/** Lays ready what the routes share. */
export function makeDesk(record: Record, site: Site, now: () => Date): Desk {
  const desk: Desk = {
    record,
    now,
    contextFor: (request) => contextOf(site, request.url, request.headers.get('accept-language') ?? undefined),
    baseFor: (request) => site.base || new URL(request.url).origin,
    organisationAt: async (slug) => {
      if (!/^[a-z0-9-]{1,80}$/.test(slug)) return null;
      const found = await readShared(record, (tx) => findOrganisation(tx, slug));
      return (
        found &&
        (await desk.inOrganisation(found, async (tx) => ({
          ...found,
          texts: await readTexts(tx, found.organisationId),
          licence: await findLicence(tx, found.organisationId),
          worn: await findWorn(tx, found.organisationId),
          asOf: await lastFrozen(tx, found.organisationId),
        })))
      );
    },
    inOrganisation: (organisation, body) => read(record, organisation.organisationId, body),
    respond: async (request, form, { page, data, feed }) => {
      const context = desk.contextFor(request);
      const { voice } = context;
      const base = desk.baseFor(request);
      const missing = () => desk.respondMissing(new URL(request.url).pathname, context);
      if (form === 'page') {
        const made = await page();
        if (made === null) return await missing();
        return 'status' in made
          ? respondPage(made.page, voice.language, made.status)
          : respondPage(made, voice.language);
      }
      if (form === 'atom') {
        const made = (await feed?.()) ?? null;
        return made === null ? await missing() : respondFeed(request.url, base, voice, made);
      }
      const made = await data();
      return made === null ? await missing() : respondForm(form, request.url, base, made);
    },
    respondMissing: async (path, context) => {
      const parts = path.split('/');
      const organisation = await desk.organisationAt((parts[1] ?? '').toLowerCase());
      // No address has a capital: /Groningen is /groningen. What is escaped stays, for its normal form has capitals.
      const address = path.replaceAll(/%[0-9a-f]{2}|[A-Z]+/gi, (part) =>
        part.startsWith('%') ? part : part.toLowerCase(),
      );
      if (organisation !== null && address !== path) return respondMoved(addressOf(context.voice, address));
      const asked = readPublicationAddress(parts);
      if (organisation !== null && asked !== null) {
        const { organisationId } = organisation;
        const withdrawal = await desk.inOrganisation(organisation, (tx) => findWithdrawal(tx, organisationId, asked));
        if (withdrawal !== null) return respondWithdrawn(organisation, withdrawal, asked.form, context);
      }
      const last = parts.at(-1) ?? '';
      const { title, data, picture } = context.words.missingPage;
      const asPicture = readPicture(last);
      if (asPicture !== null) return respondProblem(asPicture.form, 404, { title, detail: picture });
      const { form } = readForm(last);
      if (form !== 'page') return respondProblem(form, 404, { title, detail: data });
      const nearest = organisation
        ? {
            organisation,
            publications: await desk.inOrganisation(organisation, (tx) =>
              listPublications(tx, organisation.organisationId),
            ),
          }
        : { organisation: null, organisations: await readShared(record, listShowing) };
      const view = presentMissing(nearest, last, context);
      return respondPage(<MissingPage view={view} words={context.words} />, context.voice.language, 404);
    },
  };
  return desk;
}
