import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../chromium.ts';
import { type GalleryServer, serveGallery } from './gallery-server.ts';

/** The gallery of examples and a browser to look at it, from before the first test of a file until after its last. */
export function openGallery(): { readonly server: GalleryServer; readonly browser: Browser } {
  let [server, browser]: [GalleryServer | undefined, Browser | undefined] = [undefined, undefined];
  beforeAll(async () => {
    server = await serveGallery();
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const opened = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('The gallery is open inside tests only.');
    return part;
  };
  return {
    get server() {
      return opened(server);
    },
    get browser() {
      return opened(browser);
    },
  };
}
