import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { titleOfRule } from './title-of-rule.ts';

/** The rules that an organisation put off, and that what they would find is not told; null where it put off none. */
export type RulesOffView = { readonly text: string; readonly rules: readonly Anchor[] } | null;

/** @param off the codes of the rules */
export function presentRulesOff(
  off: readonly string[],
  { name }: { readonly name: string },
  { words, voice }: Context,
): RulesOffView {
  if (off.length === 0) return null;
  return {
    text: words.threads.finding.off(name, off.length),
    rules: off.map((code) => ({
      href: addressOf(voice, `/regels/${code}`),
      text: titleOfRule(code, voice.language),
    })),
  };
}

export function RulesOff({ view }: { view: RulesOffView }) {
  if (view === null) return null;
  return (
    <p class="nl-paragraph ds-small">
      {view.text}{' '}
      {view.rules.map(({ href, text }, place) => (
        <>
          {place > 0 && '; '}
          <a key={href} class="nl-link" href={href}>
            {text}
          </a>
        </>
      ))}
      .
    </p>
  );
}
