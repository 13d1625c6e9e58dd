import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../chromium.ts';
import type { LaidPage } from '../lay/block.ts';
import { writeHtml } from './html.ts';

/** Prints pages as a browser does; to be closed when done. */
export type Printer = {
  readonly print: (page: LaidPage, options: { readonly tagged: boolean }) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

/** Data: how paper looks. */
const paper = `<style>
@page { size: A4; margin: 22mm 18mm }
body { font: 10pt/1.4 'Liberation Sans', Arial, sans-serif }
h1 { font-size: 20pt } h2 { font-size: 16pt } h3 { font-size: 13pt } h4 { font-size: 11.5pt } h5, h6 { font-size: 10.5pt }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt } th, td { padding: 2pt 4pt; text-align: left; vertical-align: top; border-bottom: 0.5pt solid #999 }
nav { display: none } .turn { break-after: page }
.groen { color: #2e8b57 } .oranje { color: #e69500 } .rood { color: #c0392b }
</style></head>`;

/** Nobody prints a table that runs off its paper: it is set in smaller letters. */
function fitTables(): void {
  for (const table of document.querySelectorAll('table')) {
    const share = document.body.clientWidth / table.offsetWidth;
    if (share < 1) table.style.fontSize = `${Math.floor(85 * share) / 10}pt`;
  }
}

/** Starts a browser of the system. Throws the Error of `findChromium` where there is none. */
export async function openPrinter(): Promise<Printer> {
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  // As wide as the text of a page, so that a table that does not fit shows.
  const tab = await browser.newPage({ viewport: { width: 657, height: 930 } });
  await tab.emulateMedia({ media: 'print' });
  return {
    print: async (page, { tagged }) => {
      await tab.setContent(writeHtml(page).replace('</head>', paper));
      await tab.evaluate(fitTables);
      const turn = page.parts.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'turn');
      const line = (text: string) =>
        `<div style="font-size:8pt;width:100%;padding:0 18mm">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`;
      const [name = ''] = (turn?.foot ?? '').split(' | ');
      const bytes = await tab.pdf({
        format: 'A4',
        tagged,
        ...(turn === undefined
          ? {}
          : {
              displayHeaderFooter: true,
              headerTemplate: turn.head === null ? '<span></span>' : line(turn.head),
              footerTemplate: line(`${name} | `).replace('</div>', '<span class="pageNumber"></span></div>'),
              margin: { top: '22mm', bottom: '22mm', left: '18mm', right: '18mm' },
            }),
      });
      return new Uint8Array(bytes);
    },
    close: () => browser.close(),
  };
}
