import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { ListView } from '../../../frame/list/list-page.tsx';
import { onePage } from '../../../frame/list/list-pages.ts';
import { presentListFrame } from '../../../frame/list/present-list-frame.ts';
import { type RegisterKind, registerKinds } from '../../../registers/register-kind.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { registerWords } from '../../../words/registers/register-words.data.ts';
import { registersWords } from '../../../words/registers/registers-words.data.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { registerPath } from './register-paths.ts';

/** A register with how much is in it. */
export type CountedRegisterView = Anchor & { readonly count: string; readonly lead: string };

export type RegistersView = ListView & {
  readonly registers: readonly CountedRegisterView[];
  /** What is said where no register has anything. */
  readonly none: string | null;
};

/** The registers in which something is shown, with how much. */
export function presentCounted(
  organisation: Pick<Organisation, 'slug'>,
  counts: ReadonlyMap<RegisterKind, number>,
  { voice }: Context,
): readonly CountedRegisterView[] {
  const t = registersWords[voice.language];
  return registerKinds.flatMap((kind) => {
    const counted = counts.get(kind) ?? 0;
    const own = registerWords[voice.language][kind];
    if (counted === 0) return [];
    return [
      {
        href: addressOf(voice, registerPath(organisation.slug, kind)),
        text: own.title,
        count: t.found(counted, own.one, own.several),
        lead: own.lead,
      },
    ];
  });
}

/** Names every field of the page of all registers. */
export function presentRegisters(
  organisation: Organisation,
  counts: ReadonlyMap<RegisterKind, number>,
  context: Context,
): RegistersView {
  const t = registersWords[context.voice.language];
  const registers = presentCounted(organisation, counts, context);
  return {
    ...presentListFrame(
      { organisation, path: `/${organisation.slug}/registers`, title: t.title, description: t.lead, isData: false },
      context,
    ),
    lead: t.lead,
    form: null,
    summary: null,
    registers,
    none: registers.length === 0 ? t.emptyAll : null,
    pages: onePage,
  };
}
