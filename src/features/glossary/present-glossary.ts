import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { frameOf } from '../../frame/frame.ts';
import { glossaryPath } from '../../frame/glossary/explain-terms.tsx';
import { glossaries } from '../../frame/glossary/find-terms.ts';
import { glossaryWords } from '../../words/glossary/glossary-words.data.ts';
import { terms } from '../../words/glossary/terms.data.ts';
import type { GlossaryView } from './glossary-page.tsx';

/** Names every field of the glossary, in the order of the alphabet. */
export function presentGlossary(context: Context): GlossaryView {
  const { words, voice } = context;
  const t = glossaryWords[voice.language];
  const { [voice.language]: own, nl } = glossaries;
  const order = new Intl.Collator(voice.language);
  return {
    frame: frameOf({ ...context, path: glossaryPath, title: t.title, description: t.lead, organisation: null }),
    contentLanguage: undefined,
    above: [{ href: addressOf(voice, '/'), text: words.frame.start }],
    title: t.title,
    lead: t.lead,
    terms: terms
      .map(({ id, source }) => ({
        id,
        term: own[id].term,
        written: own[id].term === nl[id].term ? null : nl[id].term,
        means: own[id].means,
        source: source === null ? null : t.source(source),
      }))
      .toSorted((left, right) => order.compare(left.term, right.term)),
  };
}
