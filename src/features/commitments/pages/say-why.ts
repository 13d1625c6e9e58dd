import type { Context } from '../../../frame/context.ts';
import type { Nature } from '../../../model/nature.ts';
import { explainLink } from '../../../threading/explain-link.ts';
import type { Link } from '../../../threading/link.ts';
import { surelyTold } from '../../../threading/reason.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';

/** Why two statements of commitments were put together, and how sure that is. */
export type Why = { readonly sure: string; readonly reason: string };

/**
 * "Vrijwel zeker (98%), voorgesteld door het programma. Dezelfde woorden …"
 * @param nature what the texts are that it ties: words that are ours are not quoted
 */
export function sayWhy(link: Link, nature: readonly Nature[], { words, voice }: Context): Why {
  const t = words.threads.commitment;
  const sure = link.score >= 0.9 ? t.sure.high : link.score >= surelyTold ? t.sure.good : t.sure.fair;
  const said = t.score(sure, `${Math.round(link.score * 100)}%`);
  const reason = explainLink(link, 'commitment')[voice.language];
  return {
    sure: link.confirmation === 'confirmed' ? t.confirmation.confirmed : `${said}, ${t.confirmation.proposed}`,
    reason:
      /[“”]/.test(reason) && nature.includes('retold')
        ? markRetold(reason.replaceAll(/[“”]/g, ''), nature, words)
        : reason,
  };
}
