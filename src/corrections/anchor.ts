import type { Decision } from '../model/correction.ts';
import { headKey, statementKey } from '../recognition/decided/decided.ts';

/** What a decision hangs on, as one text: two with the same are about the same. */
export function anchorOf(decision: Decision): string {
  switch (decision.about) {
    case 'heading':
      return `heading ${decision.style} ${decision.words ?? ''}`;
    case 'column':
      return `column ${headKey(decision.head)}`;
    case 'statement':
      return `statement ${statementKey(decision.text)}`;
    case 'publication':
      return 'publication';
  }
}
