/** How a test book is set. The content is the same; what differs is what a reader of positions has to go by. */
export type PrintStyle = {
  readonly name: string;
  readonly css: string;
  /** HTML of the head and foot of every page; null for none. */
  readonly runningHead: string | null;
  readonly runningFoot: string | null;
  /** A character in front of each item instead of the drawn bullet. */
  readonly bullet: string | null;
};

const small = 'font:8px sans-serif;width:100%;padding:0 60px';

export const printStyles: readonly PrintStyle[] = [
  {
    name: 'grid',
    css: `body{font:10.5pt/1.4 'Liberation Sans',sans-serif} table{border-collapse:collapse;width:100%;margin:8pt 0}
      td,th{border:1px solid #888;padding:2pt 4pt;font-size:9pt;text-align:left;vertical-align:top} td.n{text-align:right}
      h1{font-size:22pt} h2{font-size:16pt} h3{font-size:13pt} h4{font-size:11.5pt}`,
    runningHead: `<div style="${small}">Begroting 2024 gemeente Zandwaarde</div>`,
    runningFoot: `<div style="${small};text-align:right" class="pageNumber"></div>`,
    bullet: null,
  },
  {
    name: 'open',
    css: `body{font:10pt/1.35 'Liberation Serif',serif} table{border-collapse:collapse;width:100%;margin:6pt 0}
      td,th{padding:1.5pt 5pt;font-size:9pt;text-align:left;vertical-align:top;border:0} td.n,th.n{text-align:center}
      h1{font-size:20pt} h2{font-size:15pt} h3{font-size:12pt} h4{font-size:10pt;font-weight:bold;margin:6pt 0 0}`,
    runningHead: null,
    runningFoot: `<div style="${small};text-align:center">Jaarstukken 2023 | <span class="pageNumber"></span></div>`,
    bullet: '•',
  },
  {
    name: 'rules',
    css: `body{font:11pt/1.45 'Liberation Sans',sans-serif} table{border-collapse:collapse;width:100%;margin:10pt 0}
      td,th{padding:3pt 4pt;font-size:10pt;text-align:left;vertical-align:bottom;border-bottom:0.5pt solid #aaa} td.n,th.n{text-align:right}
      thead{background:#dde7f0} h1{font-size:24pt;color:#036} h2{font-size:17pt;color:#036} h3{font-size:11pt;color:#036} h4{font-size:11pt;font-style:italic;font-weight:normal}`,
    runningHead: `<div style="${small}"><span style="float:right">Programmabegroting</span></div>`,
    runningFoot: `<div style="${small}"><span class="pageNumber"></span> van <span class="totalPages"></span></div>`,
    bullet: '–',
  },
  {
    name: 'tight',
    css: `body{font:9pt/1.25 'Liberation Sans Narrow','Liberation Sans',sans-serif} table{border-collapse:collapse;width:100%;margin:4pt 0}
      td,th{padding:0.5pt 2pt;font-size:7.5pt;text-align:left;vertical-align:top;border:0} td.n,th.n{text-align:right} tbody tr:nth-child(even){background:#eee}
      h1{font-size:16pt} h2{font-size:13pt} h3{font-size:10.5pt} h4{font-size:9pt;font-weight:bold;margin:4pt 0 0}`,
    runningHead: `<div style="${small}"><span class="title"></span></div>`,
    runningFoot: `<div style="${small};text-align:center" class="pageNumber"></div>`,
    bullet: '▪',
  },
  {
    name: 'columns',
    css: `body{font:9.5pt/1.35 'Liberation Sans',sans-serif} .prose{columns:2;column-gap:24pt} table{border-collapse:collapse;width:100%;margin:8pt 0}
      td,th{padding:2pt 4pt;font-size:8.5pt;text-align:left;vertical-align:top;border-top:0.5pt solid #666} td.n,th.n{text-align:right}
      h1{font-size:21pt} h2{font-size:14pt} h3{font-size:11pt} h4{font-size:9.5pt;font-weight:bold;margin:4pt 0 0}`,
    runningHead: null,
    runningFoot: `<div style="${small}">Gemeente Zandwaarde <span class="pageNumber"></span></div>`,
    bullet: null,
  },
  {
    name: 'wide',
    css: `@page{size:A4 landscape} body{font:10pt/1.4 'DejaVu Sans',sans-serif} table{border-collapse:collapse;width:85%;margin:8pt 0}
      td,th{padding:2pt 8pt;font-size:9pt;text-align:left;vertical-align:middle;border:0} td.n,th.n{text-align:center} th{border-bottom:1pt solid #000}
      h1{font-size:18pt} h2{font-size:14pt} h3{font-size:12pt} h4{font-size:10pt;font-weight:bold}`,
    runningHead: null,
    runningFoot: null,
    bullet: '➢',
  },
];
