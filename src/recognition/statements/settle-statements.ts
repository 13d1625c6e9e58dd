import type { Block } from '../../model/block.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Position } from '../../model/source.ts';
import type { Account, Commitment } from '../../model/statement.ts';
import { type Decided, statementKey } from '../decided/decided.ts';
import type { PassageDraft } from '../outline/chapters/chapter-draft.ts';
import { findTerm } from './find-term.ts';
import { trimStatement } from './sections.ts';
import { splitSentences } from './sentences.ts';
import type { Weighed } from './weigh-nature.ts';

/** What a passage states, as it was found. */
type Found = { readonly commitments: Weighed<Commitment>; readonly accounts: Weighed<Account> };

type Written = { readonly text: string; readonly at: Position };

/** The texts of a block that a person may decide of: a line, an item, a paragraph, its sentences. */
export function textsOf(block: Block): readonly Written[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'footnote':
      return [];
    case 'heading':
      return [block];
    case 'paragraph': {
      const lines = [...block.text.split('\n'), ...splitSentences(block.text)];
      return [...new Set([block.text, ...lines])].map((text) => ({ text, at: block.at }));
    }
  }
}

function keep<Statement extends Written>(
  { settled, doubts }: Weighed<Statement>,
  kind: 'commitment' | 'account',
  decided: Decided,
): Weighed<Statement> {
  const isOther = (text: string) => {
    const means = decided.statementOf(text);
    return means !== null && means !== kind;
  };
  const isOpen = ({ text }: Doubt) => decided.statementOf(text) === null;
  return { settled: settled.filter(({ text }) => !isOther(text)), doubts: doubts.filter(isOpen) };
}

/** The statements of a passage as persons decided of its texts: what states nothing is taken out, what states something put in. */
export function settleStatements(found: Found, passage: PassageDraft | undefined, decided: Decided): Found {
  if (!decided.hasStatements || passage === undefined) return found;
  const commitments = keep(found.commitments, 'commitment', decided);
  const accounts = keep(found.accounts, 'account', decided);
  const known = [...commitments.settled, ...accounts.settled].map(({ text }) => statementKey(text));
  const added = new Map(
    passage.blocks.flatMap(textsOf).flatMap(({ text, at }) => {
      const means = decided.statementOf(text);
      const key = statementKey(text);
      // A paragraph and a sentence of it state one thing.
      return means === null || means === 'nothing' || known.some((one) => one.includes(key) || key.includes(one))
        ? []
        : [[key, { means, text: trimStatement(text), at }] as const];
    }),
  );
  const { question } = passage;
  return {
    commitments: {
      ...commitments,
      settled: [
        ...commitments.settled,
        ...[...added.values()].flatMap(({ means, text, at }): Commitment[] =>
          means === 'commitment'
            ? [{ text, question: question === 'achieve' ? question : 'do', term: findTerm(text), at }]
            : [],
        ),
      ],
    },
    accounts: {
      ...accounts,
      settled: [
        ...accounts.settled,
        ...[...added.values()].flatMap(({ means, text, at }): Account[] =>
          means === 'account'
            ? [{ text, question: question === 'conclusion' ? question : 'done', heading: null, at }]
            : [],
        ),
      ],
    },
  };
}
