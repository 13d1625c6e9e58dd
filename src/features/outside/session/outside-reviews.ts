import { Hono } from 'hono';
import type { Assets } from '../../../frame/site.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import type { Language } from '../../../words/numerals.ts';
import { outsideWords } from '../../../words/outside/outside-words.data.ts';
import { addItemRoutes } from '../../review/routes/item-routes.tsx';
import { addLevelsRoutes } from '../../review/routes/levels-routes.ts';
import { addPublicationRoutes } from '../../review/routes/publication-routes.tsx';
import { ReviewDesk } from '../../review/routes/review-desk.ts';
import { addToldRoutes } from '../../review/routes/told-routes.tsx';
import type { Apart } from '../../review/session/apart.ts';
import { ReviewSession } from '../../review/session/review-session.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { outsidePath } from '../outside-path.ts';
import { OutsidePlanner, type PlanApart } from '../plan-outside.ts';
import type { FoundOutside } from '../queries/find-outside.ts';
import { keepInRecord } from './outside-keeping.ts';
import { toldOf } from './told-of.ts';

/** The work of one review that takes seconds, and the end of it. */
export type Reviewing = Apart & { readonly plan: PlanApart; readonly close: () => Promise<void> };

/** A review of one document by one person, with the pages of it. */
export type OutsideReview = {
  readonly session: ReviewSession;
  readonly planner: OutsidePlanner;
  readonly pages: { fetch(request: Request): Response | Promise<Response> };
  /** What its addresses begin with. */
  readonly base: string;
};

type Held = OutsideReview & { readonly outsideId: string; readonly close: () => Promise<void> };

/** So many are open at a time: each takes two threads, with a document in each. */
const mostOpen = 4;

/**
 * The reviews that are open in this program. What was decided is in the record, so one that makes way is begun anew by who comes back; what that person
 * left for now is then asked again.
 */
export class OutsideReviews {
  readonly #record: Record;
  readonly #assets: Assets;
  readonly #begin: () => Reviewing;
  readonly #now: () => Date;
  readonly #report: (error: unknown) => void;
  readonly #held = new Map<string, Held>();

  /** @param begin lays ready what a review works with @param report told of a fault while nobody waits */
  constructor(
    record: Record,
    given: {
      readonly assets: Assets;
      readonly begin: () => Reviewing;
      readonly now: () => Date;
      readonly report: (error: unknown) => void;
    },
  ) {
    this.#record = record;
    this.#assets = given.assets;
    this.#begin = given.begin;
    this.#now = given.now;
    this.#report = given.report;
  }

  /** The review of a document by somebody; the one that was looked at longest ago makes way for it. */
  of(found: FoundOutside, at: AtWork, language: Language): OutsideReview {
    const key = `${found.outsideId} ${at.working.memberId ?? ''}`;
    const held = this.#held.get(key) ?? this.#open(found, at, language);
    this.#held.delete(key);
    this.#held.set(key, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > mostOpen && oldest !== undefined) this.#end(oldest);
    return held;
  }

  /** Ends all reviews of a document. */
  endAll(outsideId: string): void {
    for (const [key, held] of this.#held) if (held.outsideId === outsideId) this.#end(key);
  }

  #end(key: string): void {
    const held = this.#held.get(key);
    this.#held.delete(key);
    held?.close().catch(this.#report);
  }

  #open(found: FoundOutside, { who, organisation, working }: AtWork, language: Language): Held {
    const reviewing = this.#begin();
    const told = toldOf(found.begun, organisation.name);
    const keeping = keepInRecord(this.#record, found, { working, by: who.name, now: this.#now });
    const session = new ReviewSession(who.name, keeping, {
      judge: reviewing.judge,
      recognise: (document, corrections) => reviewing.recognise(document, [told, ...corrections]),
    });
    // Without a script no key does anything.
    session.hasKeys = false;
    const href = outsidePath(organisation.slug, found.outsideId);
    const base = `${href}/nakijken`;
    const back = (asked: Language) => outsideWords[asked].back;
    const site = { assets: this.#assets, base, script: null, stop: null, around: { href, home: '/beheer', back } };
    const sayings = {
      unread: () => '',
      fault: (error: unknown, asked: Language) =>
        error instanceof Refused ? sayRefusedDraft(asked, error.saying) : null,
    };
    const desk = new ReviewDesk(session, { site, language, sayings });
    const pages = new Hono();
    addToldRoutes(pages, desk);
    addItemRoutes(pages, desk);
    addPublicationRoutes(pages, desk);
    addLevelsRoutes(pages, desk);
    session.open().catch(this.#report);
    const close = async () => {
      session.close();
      await reviewing.close();
    };
    return { session, planner: new OutsidePlanner(reviewing.plan), pages, base, outsideId: found.outsideId, close };
  }
}
