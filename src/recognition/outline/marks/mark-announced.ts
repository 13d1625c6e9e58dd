import type { MarkedBlock } from './marked-block.ts';

/**
 * Lines with codes right below one that announces a list ("Dit programma omvat de taakvelden:") are the items of that list and open no
 * chapters, as long as their codes count on.
 */
export function markAnnounced(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  let last: string | null | undefined;
  return blocks.map((block) => {
    const { mark, rank, text } = block;
    if ((mark.kind === 'content' || mark.kind === 'title') && block.block.kind === 'paragraph') {
      const isLead = announces.test(text.slice(-longestLead));
      // the heads of a list in columns do not end it
      if (last !== null || text.length > longestHead) last = isLead ? null : undefined;
      return isLead ? { ...block, mark: { kind: 'content' } } : block;
    }
    const isItem = mark.kind === 'chapter' && rank === null && !mark.heading.named && mark.heading.code !== null;
    if (last === undefined || !isItem || (last !== null && !countsOn(last, mark.heading.code ?? ''))) {
      last = undefined;
      return block;
    }
    last = mark.heading.code;
    return { ...block, mark: { kind: 'content' } };
  });
}

const longestHead = 60;
const longestLead = 120;

const announces =
  /\b(?:volgende|deze|uit|de|omvat|onderscheidt)\b[^.?!]{0,40}\b(?:taakvelden|beleidsvelden|beleidsproducten|producten|onderdelen|deelprogramma['’]?s|programma['’]?s|thema['’]?s|paragrafen):$/i;

/** "4.1" and "4.3", not "4.3" and "4.1" nor "4.1.1". */
function countsOn(before: string, code: string): boolean {
  const [left, right] = [before, code].map((one) => one.split('.').map(Number));
  if (left?.length !== right?.length) return false;
  const at = left?.findIndex((number, index) => number !== right?.[index]) ?? -1;
  return at >= 0 && (left?.[at] ?? 0) < (right?.[at] ?? 0);
}
