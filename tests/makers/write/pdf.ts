import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../chromium.ts';
import type { LaidPage } from '../lay/block.ts';
import type { Layout } from '../layout/choices.data.ts';
import { writeHtml } from './html.ts';
import { stylePaper, tableSize } from './paper.ts';

/** Prints pages as a browser does; to be closed when done. */
export type Printer = {
  readonly print: (
    page: LaidPage,
    layout: Layout,
    options: { readonly tagged: boolean },
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

/** Sets apart what a style sheet speaks of: the rows of heads, columns of numbers, and text that runs on. */
function prepare(): void {
  const isNumber = (text: string) => /^[^\p{L}]*\d[^\p{L}]{0,12}$|^[-–]$/u.test(text);
  for (const table of document.querySelectorAll('table')) {
    const heads = table.createTHead();
    for (const row of [...(table.tBodies[0]?.rows ?? [])]) {
      if (row.querySelector('td') !== null) break;
      heads.append(row);
    }
    const numbers = [...table.querySelectorAll('td:not(:first-child)')].filter((cell) => isNumber(cell.textContent));
    for (const cell of numbers) cell.classList.add('number');
    const columns = numbers.map((cell) => cell.getBoundingClientRect());
    for (const head of table.querySelectorAll('th:not(:first-child)')) {
      const { left, right } = head.getBoundingClientRect();
      const middle = (left + right) / 2;
      if (columns.some((column) => column.left < middle && middle < column.right)) head.classList.add('number');
    }
  }
  for (const text of document.querySelectorAll('main > p, main > ul, main > ol')) {
    const before = text.previousElementSibling;
    if (before?.className === 'running') before.append(text);
    else {
      const running = document.createElement('div');
      running.className = 'running';
      text.replaceWith(running);
      running.append(text);
    }
  }
}

/** Nobody prints a table that runs off its paper: it is set in smaller letters. */
function fitTables(size: number): void {
  for (const table of document.querySelectorAll('table')) {
    const share = document.body.clientWidth / table.offsetWidth;
    if (share < 1) table.style.fontSize = `${Math.floor(size * 10 * share) / 10}pt`;
  }
}

/** As wide as the text of a page, so that a table that does not fit shows; in pixels. */
const sheets = { upright: { width: 657, height: 930 }, landscape: { width: 986, height: 600 } };

/** Starts a browser of the system. Throws the Error of `findChromium` where there is none. */
export async function openPrinter(): Promise<Printer> {
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const tab = await browser.newPage();
  await tab.emulateMedia({ media: 'print' });
  return {
    print: async (page, layout, { tagged }) => {
      await tab.setViewportSize(sheets[layout.paperSheet]);
      await tab.setContent(writeHtml(page).replace('</head>', `<style>${stylePaper(layout)}</style></head>`));
      await tab.evaluate(prepare);
      await tab.evaluate(fitTables, tableSize(layout));
      const turn = page.parts.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'turn');
      const line = (text: string) =>
        `<div style="font-size:8pt;width:100%;padding:0 18mm">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`;
      const [name = ''] = (turn?.foot ?? '').split(' | ');
      const bytes = await tab.pdf({
        preferCSSPageSize: true,
        tagged,
        ...(turn === undefined
          ? {}
          : {
              displayHeaderFooter: true,
              headerTemplate: turn.head === null ? '<span></span>' : line(turn.head),
              footerTemplate: line(`${name} | `).replace('</div>', '<span class="pageNumber"></span></div>'),
            }),
      });
      return new Uint8Array(bytes);
    },
    close: () => browser.close(),
  };
}
