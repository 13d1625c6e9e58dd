import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { DraftThread } from '../../../src/delivery/workspace/judging/draft-thread.ts';
import { judgeOrganisation } from '../../../src/features/judgement/commands/judge-organisation.ts';
import { atTheMachine } from '../../../src/features/people/working.ts';
import { findChromium } from '../../chromium.ts';
import { openWriting, type Writing } from '../open-writing.ts';
import { type ServedWorkspace, serveWorkspace } from '../serve-workspace.ts';

/** Who work for the invented municipality. */
export const people = {
  anna: 'Anna de controller',
  bas: 'Bas van Jeugd',
  cees: 'Cees van Water',
  college: 'Het college',
  clerk: 'De griffier',
} as const;

/** The invented municipality with its budget for 2025 and who work there, a server and one browser. */
export class Stage {
  readonly here: Writing;
  readonly server: ServedWorkspace;
  /** What browsers refused because of our policy, and faults of our scripts. */
  readonly complaints: string[] = [];
  readonly basId: string;
  readonly #browser: Browser;
  readonly #thread: DraftThread;

  private constructor(
    made: { here: Writing; server: ServedWorkspace; basId: string },
    browser: Browser,
    thread: DraftThread,
  ) {
    ({ here: this.here, server: this.server, basId: this.basId } = made);
    this.#browser = browser;
    this.#thread = thread;
  }

  static async open(): Promise<Stage> {
    const thread = new DraftThread();
    const here = await openWriting(undefined, { judge: thread });
    const { rows } = await here.asOwner(`select thread_id from thread where title = 'Opgroeien en jeugdhulp'`);
    await here.letIn(people.anna, ['controller']);
    const basId = await here.letIn(people.bas, ['policy-officer'], String(rows[0]?.thread_id));
    await here.letIn(people.cees, ['controller']);
    await here.letIn(people.college, ['college']);
    await here.letIn(people.clerk, ['clerk']);
    const server = await serveWorkspace(here, { judge: thread });
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    return new Stage({ here, server, basId }, browser, thread);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.close();
    await this.#thread.close();
    await this.here.close();
  }

  /** Whoever is at the machine itself: does what a task begins with. */
  get machine() {
    return atTheMachine(this.here.organisationId, 'proef');
  }

  /** Somebody at their first page, who signed in, in a browser of their own. */
  async enter(name: string, { hasScript = true } = {}): Promise<Page> {
    const viewport = { width: 1280, height: 900 };
    const context = await this.#browser.newContext({ locale: 'nl-NL', viewport, javaScriptEnabled: hasScript });
    context.setDefaultTimeout(15_000);
    const { cookies } = await this.here.signIn(name);
    const url = this.server.base;
    await context.addCookies([...cookies].map(([cookie, value]) => ({ name: cookie, value, url })));
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    await page.goto(`${url}/beheer`);
    return page;
  }

  /** What a reader who comes for the first time sees of a public page, or of the one that a link on it leads to. */
  async read(path: string, link?: string): Promise<string> {
    const page = await this.#browser.newPage();
    await page.goto(`${this.server.base}/havermonde${path}`);
    if (link !== undefined) await page.locator(link).first().click();
    const said = await page.getByRole('main').textContent();
    await page.close();
    // What went and what came is told to who hears it.
    return (said ?? '').replaceAll(/\[(?:weg|nieuw): ([^\]]*)\]/g, '$1').replaceAll(/\s+/g, ' ');
  }

  /** As the program does after an edition was published. */
  async judge(): Promise<void> {
    const by = { actor: 'proef', at: new Date(), program: '' };
    await judgeOrganisation(this.here.record, this.here.organisationId, by);
  }
}

/** Waits until something is so: a save waits for a pause. */
export const poll = <Value>(what: () => Value | Promise<Value>) => expect.poll(what, { timeout: 15_000 });

/** How a piece stands that saves itself. */
export const stateOf = (piece: Locator): Locator => piece.locator('.ds-piece__state');

export async function waitUntilSaved(piece: Locator): Promise<void> {
  await poll(() => stateOf(piece).textContent()).toMatch(/^✓ Bewaard om \d\d:\d\d$/);
}

/** The account of a commitment that was made for coaches. */
export const promise = 'We leiden acht begeleiders op tot coach';
export const accountOf = (page: Page): Locator => page.getByRole('article').filter({ hasText: promise });

/** What a page reads aloud by itself. */
export const spokenOn = (page: Page): Locator => page.locator('.ds-writing > div > .ds-hidden[role=status]');

/** Takes a step with a document from its page on, with what is asked for it. */
export async function takeStep(page: Page, button: string, asked: Record<string, string> = {}): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });
  for (const [label, value] of Object.entries(asked)) await form.getByLabel(label).fill(value);
  // Asked where answers are still missing.
  const known = form.getByLabel(/^Ik weet dat er nog/);
  if ((await known.count()) > 0) await known.check();
  await form.getByRole('button', { name: button, exact: true }).click();
  await page.getByText('De stap is vastgelegd.').waitFor();
}

export const decision = (number: string) => ({
  'Nummer van het besluit': number,
  'Datum van het besluit': '2026-11-10',
});
