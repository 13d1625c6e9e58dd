import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** A text on a sheet, in points from its left and its top. */
type PrintedText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
};

type PrintedPage = { readonly width: number; readonly height: number; readonly texts: readonly PrintedText[] };

/** Prints a page as a reader does, and reads the sheets back. */
export async function printPages(page: Page): Promise<readonly PrintedPage[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
      return [{ text: item.str, left: x, right: x + item.width, top: height - y, size: Math.hypot(a, b) }];
    });
    pages.push({ width, height, texts });
  }
  await task.destroy();
  return pages;
}

/** What stands in a band of a sheet, as one text. */
export function textIn({ texts }: PrintedPage, from: number, until: number): string {
  return texts
    .filter(({ top }) => top >= from && top < until)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}
