import type { PDFPageProxy } from 'pdfjs-dist';

type Viewport = ReturnType<PDFPageProxy['getViewport']>;

/** Pixels of a page more than this no screen shows. */
const mostPixels = 16_000_000;

/** White space and case say nothing about where a text stands. */
function keyOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** Draws the page of a PDF that is asked about, with its place marked; where that fails its text is left standing open. */
export async function drawPage(page: Document): Promise<void> {
  const drawing = page.querySelector<HTMLElement>('[data-source]');
  const { source, page: number, texts, label } = drawing?.dataset ?? {};
  if (drawing === null || source === undefined) return;
  const folder = new URL('.', import.meta.url).href;
  // The library is large, and asked for by pages with a PDF alone.
  const library: typeof import('pdfjs-dist') = await import(`${folder}pdf.min.mjs`);
  library.GlobalWorkerOptions.workerSrc = `${folder}pdf.worker.min.mjs`;
  const task = library.getDocument({
    url: source,
    standardFontDataUrl: `${folder}standard_fonts/`,
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    useWasm: false,
    disableRange: true,
    disableStream: true,
    verbosity: 0,
  });
  try {
    const asked = await (await task.promise).getPage(Number(number));
    const viewport = await paint(asked, drawing, label ?? '');
    const marks = await findPlaces(asked, viewport, readTexts(texts));
    drawing.append(...marks.map((mark) => frameOf(page, mark, viewport)));
    showDrawing(drawing);
  } finally {
    await task.destroy();
  }
}

function readTexts(written: string | undefined): readonly string[] {
  const texts: unknown = JSON.parse(written ?? '[]');
  return Array.isArray(texts) ? texts.map(String) : [];
}

/** Paints a page as wide as there is room for, as sharp as the screen is. */
async function paint(asked: PDFPageProxy, drawing: HTMLElement, label: string): Promise<Viewport> {
  drawing.hidden = false;
  const plain = asked.getViewport({ scale: 1 });
  const wanted = (Math.max(drawing.clientWidth, 200) / plain.width) * Math.max(devicePixelRatio, 1);
  const most = Math.sqrt(mostPixels / (plain.width * plain.height));
  const viewport = asked.getViewport({ scale: Math.min(wanted, most) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  drawing.append(canvas);
  await asked.render({ canvas, viewport }).promise;
  return viewport;
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The pieces of text of a page that make up the first of the texts that stands there, in pixels of the drawing. */
async function findPlaces(
  asked: PDFPageProxy,
  viewport: Viewport,
  texts: readonly string[],
): Promise<readonly Place[]> {
  const { items } = await asked.getTextContent();
  const runs = items.flatMap((item) => ('str' in item && keyOf(item.str) !== '' ? [item] : []));
  const starts: number[] = [];
  let whole = '';
  for (const { str } of runs) {
    starts.push(whole.length);
    whole += keyOf(str);
  }
  const found = texts
    .map((text) => ({ key: keyOf(text), at: whole.indexOf(keyOf(text)) }))
    .find(({ key, at }) => key !== '' && at !== -1);
  if (found === undefined) return [];
  const end = found.at + found.key.length;
  return runs
    .filter((run, at) => (starts[at] ?? 0) < end && (starts[at] ?? 0) + keyOf(run.str).length > found.at)
    .map(({ transform, width, height }) => {
      const [, , , , left = 0, base = 0]: number[] = transform;
      const [x1 = 0, y1 = 0]: number[] = viewport.convertToViewportPoint(left, base - height * 0.25);
      const [x2 = 0, y2 = 0]: number[] = viewport.convertToViewportPoint(left + width, base + height);
      return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    });
}

/** A mark over a place, in parts of the page so that it stays there whatever the width. */
function frameOf(page: Document, { x, y, width, height }: Place, viewport: Viewport): HTMLElement {
  const mark = page.createElement('span');
  const part = (size: number, of: number) => `${(size / of) * 100}%`;
  mark.style.left = part(x, viewport.width);
  mark.style.top = part(y, viewport.height);
  mark.style.width = part(width, viewport.width);
  mark.style.height = part(height, viewport.height);
  return mark;
}

/** Folds the text away below the drawing, with the place in sight. */
function showDrawing(drawing: HTMLElement): void {
  drawing.parentElement?.querySelector('details')?.removeAttribute('open');
  const sheet = drawing.closest('.ds-original__sheet');
  const mark = drawing.querySelector('span');
  const [place, frame] = [(mark ?? drawing).getBoundingClientRect(), sheet?.getBoundingClientRect()];
  if (!sheet || !frame) return;
  sheet.scrollBy({
    top: place.top - frame.top - frame.height * 0.3,
    left: place.left - frame.left - frame.width * 0.2,
    behavior: 'instant',
  });
}
