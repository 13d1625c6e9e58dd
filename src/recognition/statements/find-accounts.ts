import type { Account } from '../../model/statement.ts';
import type { PassageDraft } from '../outline/chapter-draft.ts';
import { findStatusRows } from './find-status-rows.ts';
import { type Section, sayingItems, splitSections, trimStatement } from './sections.ts';

/**
 * The accounts of a passage under "Wat hebben we gedaan?" or "Conclusie": the items of its lists; paragraphs under a heading of their own
 * together; other paragraphs each. Rows of a table of actions with their state are accounts under any question.
 */
export function findAccounts(passage: PassageDraft): readonly Account[] {
  const statuses = findStatusRows(passage.blocks);
  if (passage.question !== 'done' && passage.question !== 'conclusion') return statuses;
  const { question } = passage;
  const said = splitSections(passage.blocks).flatMap((section) =>
    readSection(section).map((account) => ({ ...account, question, heading: section.heading })),
  );
  return [...said, ...statuses];
}

function readSection(section: Section): { text: string; at: Section['at'] }[] {
  if (section.items.length > 0) {
    return sayingItems(section.items)
      .map((item) => ({ text: trimStatement(item.text), at: item.at }))
      .filter((found) => found.text !== '');
  }
  const paragraphs = section.paragraphs.filter(({ text }) => text !== '' && !text.endsWith(':'));
  if (section.heading === null) return [...paragraphs];
  const [first] = paragraphs;
  return first === undefined ? [] : [{ text: paragraphs.map(({ text }) => text).join('\n\n'), at: first.at }];
}
