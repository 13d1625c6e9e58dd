import type { LaidBlock, LaidCell, LaidPage } from '../lay/block.ts';

/** A page as a builder of sites makes it. */
export function writeHtml({ title, parts }: LaidPage): string {
  const body = parts.flatMap(({ blocks }) => blocks.map(writeBlock)).join('\n');
  return `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><main>\n${body}\n</main></body></html>\n`;
}

function writeBlock(block: LaidBlock): string {
  switch (block.kind) {
    case 'heading':
      if (block.look === 'marked') return `<h${block.rank}>${escapeHtml(block.text)}</h${block.rank}>`;
      return `<p><strong>${escapeHtml(block.look === 'capitals' ? block.text.toUpperCase() : block.text)}</strong></p>`;
    case 'paragraph': {
      const lead = block.lead === undefined ? '' : `<strong>${escapeHtml(block.lead)}</strong> `;
      const text = escapeHtml(block.text);
      return `<p>${lead}${block.bold === true ? `<strong>${text}</strong>` : text}</p>`;
    }
    case 'list':
      return writeList(block.items, block.ordered ? 'ol' : 'ul');
    case 'table': {
      const caption = block.caption === null ? '' : `<caption>${escapeHtml(block.caption)}</caption>`;
      const rows = block.rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`);
      return `<table>${caption}\n${rows.join('\n')}\n</table>`;
    }
    case 'navigation':
      return `<nav>${block.items.map((item) => `<a href="#">${escapeHtml(item)}</a>`).join(' ')}</nav>`;
    case 'turn':
      return '<div class="turn"></div>';
  }
}

function writeList(items: readonly { readonly text: string; readonly depth: number }[], tag: 'ol' | 'ul'): string {
  const parts: string[] = [];
  let depth = -1;
  for (const item of items) {
    if (item.depth > depth) parts.push(`<${tag}>`);
    else parts.push('</li>');
    for (let back = depth; back > item.depth; back -= 1) parts.push(`</${tag}></li>`);
    parts.push(`<li>${escapeHtml(item.text)}`);
    depth = item.depth;
  }
  for (; depth >= 0; depth -= 1) parts.push(`</li></${tag}>`);
  return parts.join('');
}

function writeCell({ text, columns, rows, head, light }: LaidCell): string {
  const tag = head === true ? 'th' : 'td';
  const spans = `${columns === undefined ? '' : ` colspan="${columns}"`}${rows === undefined ? '' : ` rowspan="${rows}"`}`;
  const written = escapeHtml(text).replaceAll('\n', '<br>');
  const shown = light === undefined ? written : `<span class="${light}" title="${light}">${written}</span>`;
  return `<${tag}${spans}>${shown}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
