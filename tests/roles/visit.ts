import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { type Program, startProgram } from '../attack/program.ts';
import { startSite, type Target } from '../attack/target.ts';
import { findChromium } from '../chromium.ts';

/** A served site, and the browser in which people look at it. */
export type Opened = { readonly site: Target; readonly browser: Browser };

/** Serves some examples as people run the program, on data of their own. */
export async function openSite(dataFolder: string, examples: readonly string[]): Promise<Opened> {
  const site = await startSite(dataFolder, examples);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  return { site, browser };
}

export async function closeSite({ site, browser }: Opened): Promise<void> {
  await browser.close();
  await site.stop();
}

/** What a command says, run to its end on the data of the site. */
export async function runCommand({ site }: Opened, parameters: readonly string[]): Promise<Said> {
  const program: Program = startProgram(site.dataFolder, parameters);
  const { code } = await program.ended;
  return { code, output: program.output(), errors: program.errors() };
}

export type Said = { readonly code: number | null; readonly output: string; readonly errors: string };

const height = 800;

/** One person who reads the site, and how often he clicked. Scripts are off: no page needs one. */
export class Visit {
  readonly page: Page;
  readonly base: string;
  clicks = 0;

  private constructor(page: Page, base: string) {
    this.page = page;
    this.base = base;
  }

  static async begin({ site, browser }: Opened, path: string, width = 1280): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      javaScriptEnabled: false,
    });
    context.setDefaultTimeout(15_000);
    const visit = new Visit(await context.newPage(), site.base);
    await visit.page.goto(site.base + path);
    return visit;
  }

  /** The address of the page without its host. */
  get path(): string {
    return decodeURI(this.page.url().slice(this.base.length));
  }

  main(): Locator {
    return this.page.locator('main');
  }

  /** Clicks the first that a reader sees of this, and waits for the page that it leads to. Throws where nothing of it is seen. */
  async click(what: Locator): Promise<void> {
    const before = this.page.url();
    await what.filter({ visible: true }).first().click();
    await this.page.waitForURL((url) => url.href !== before);
    await this.page.waitForLoadState();
    this.clicks += 1;
  }

  /** Clicks a link by what it says, in the text of the page. */
  async follow(name: string | RegExp): Promise<void> {
    await this.click(this.main().getByRole('link', { name }));
  }

  /** Clicks a link of the text of the page that leads to such an address. */
  async followTo(address: string): Promise<void> {
    await this.click(this.main().locator(`a[href^="${address}"]`));
  }

  /** Opens what is folded away behind these words. That leads to no other page, and is no click to an answer. */
  async unfold(words: string): Promise<void> {
    await this.main().locator('summary').filter({ hasText: words, visible: true }).first().click();
  }

  /** What stands at the place that the address names. Throws where it names none, or one that is out of sight: a reader was led there to see it. */
  async shownPlace(): Promise<string> {
    const place = this.page.locator(':target');
    const box = await place.boundingBox();
    if (box === null || box.y < 0 || box.y >= height) throw new Error(`${this.path} is at ${box?.y}: out of sight`);
    // A sentence is marked by an element before it, in the text itself.
    const holder = (await place.getAttribute('class'))?.includes('ds-place') === true ? place.locator('..') : place;
    return flat((await holder.textContent()) ?? '');
  }

  async text(): Promise<string> {
    return await seenText(this.main());
  }

  async end(): Promise<void> {
    await this.page.context().close();
  }
}

/** What a reader sees of a part of a page: not what is folded away. */
export async function seenText(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text of what is folded away is in the page too
  return flat(await part.innerText());
}

/** A text as it is read: without soft hyphens, and with one space where any stand. */
export function flat(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll(/[\s\u00a0\u2060\u200b]+/g, ' ')
    .trim();
}
