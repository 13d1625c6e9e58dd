import type { CommitmentItem, DraftItem } from '../../../drafting/item.ts';
import { printMarkdown } from '../../../drafting/text/print-markdown.ts';
import type { Context } from '../../../frame/context.ts';
import { historyWords } from '../../../words/drafts/history-words.data.ts';
import { settingsWords } from '../../../words/drafts/settings-words.data.ts';
import { writeWords } from '../../../words/drafts/write-words.data.ts';
import { printSpan } from '../../../words/numerals.ts';
import { chapterName } from '../../../words/publication-name.ts';

/** What a version of a piece says and is called, why it is otherwise, and why it ended: all that two versions can differ in. */
export function printVersion(
  item: DraftItem | null,
  context: Context,
  nameOf: (itemId: string) => string | null,
): readonly string[] {
  const t = historyWords[context.voice.language].named;
  const named = (term: string, value: string | null | undefined) => (value == null ? [] : [`${term}: ${value}`]);
  return [
    ...(item?.kind === 'indicator'
      ? [item.name, ...named(t.unit, item.unit), ...named(t.definition, item.definition)]
      : []),
    ...(item?.kind === 'passage' ? named(t.heading, item.heading) : []),
    ...printItem(item, context, nameOf),
    ...(item !== null && 'origin' in item ? named(t.reason, item.origin.reason) : []),
    ...(item !== null && 'ended' in item ? named(t.ended, item.ended?.reason) : []),
  ];
}

/** What a version of a piece says, line by line, to be read or compared; none where it was taken away. @param nameOf what an indicator of the draft is called */
export function printItem(
  item: DraftItem | null,
  context: Context,
  nameOf: (itemId: string) => string | null,
): readonly string[] {
  const { words, voice } = context;
  const t = writeWords[voice.language];
  switch (item?.kind) {
    case undefined:
      return [];
    case 'chapter':
      return [chapterName(item)];
    case 'passage':
      return printMarkdown(item.text)
        .split('\n')
        .filter((line) => line !== '');
    case 'account':
      return [...item.text.split('\n').filter((line) => line.trim() !== ''), ...statusOf(item, context)];
    case 'commitment': {
      const { text, term, measure } = item;
      const measured =
        measure === null ? null : measure.by === 'judgement' ? `${t.judged}: ${measure.whose}` : nameOf(measure.item);
      return [
        text,
        ...(term === null ? [] : [`${t.until}: ${printSpan(term.from ?? term.until, term.until)}`]),
        ...(measured === null ? [] : [`${t.measure} ${measured}`]),
        ...statusOf(item, context),
      ];
    }
    case 'indicator':
      return item.figures.map(({ role, year, raw, source, day, explanation }) => {
        const said = [
          `${words.roles[role]} ${year}: ${raw === '' ? '…' : raw}`,
          source === null ? '' : `${t.source}: ${source}`,
          day === null ? '' : `${t.day}: ${day}`,
          explanation === null ? '' : `${t.explanation}: ${explanation}`,
        ];
        return said.filter((part) => part !== '').join(' · ');
      });
    case 'money':
      return item.amounts.map(({ label, standing, year, raw }) =>
        [label, standing && words.standings[standing].toLowerCase(), `${year}: ${raw}`].filter(Boolean).join(' '),
      );
  }
}

function statusOf({ status }: Pick<CommitmentItem, 'status'>, { voice }: Context): readonly string[] {
  if (status === null) return [];
  const { light, reason } = status;
  return [`${settingsWords[voice.language].status} ${reason === '' ? light : `${light}: ${reason}`}`];
}
