import type { ChapterLevel } from '../chapter.ts';
import type { PublicationKind } from '../publication.ts';
import type { AskedQuestion } from '../question.ts';
import type { Theme } from '../theme/theme.ts';

/** What an organisation calls a kind of document, and what it asks there. */
type KindSetting = {
  /** "Programmabegroting"; null where it has its usual name. */
  readonly name: string | null;
  /** In the order of the document; null where the usual questions are asked. */
  readonly asked: readonly { readonly question: AskedQuestion; readonly heading: string }[] | null;
};

/** What an organisation lays down of itself, by what it is about. */
export type OrganisationSettings = {
  readonly name: { readonly name: string };
  readonly theme: Theme;
  /** What each next document begins with. */
  readonly documents: {
    /** What it calls a level of the tree; a level that is not here has its usual name. */
    readonly levels: Readonly<Partial<Record<ChapterLevel, string>>>;
    readonly kinds: Readonly<Partial<Record<PublicationKind, KindSetting>>>;
  };
  /** Whether the public sees what is late. */
  readonly overdue: { readonly isPublic: boolean };
  /** Whether nobody comes in with a password of this site, as long as there is a provider. */
  readonly passwords: { readonly areOff: boolean };
};

export const settingNames = [
  'name',
  'theme',
  'documents',
  'overdue',
  'passwords',
] as const satisfies readonly (keyof OrganisationSettings)[];
export type SettingName = (typeof settingNames)[number];

/** What holds where nothing was laid down; the name is that by which an organisation was added. */
export const usualOrganisation: Omit<OrganisationSettings, 'name'> = {
  theme: { colours: null, logo: null },
  documents: { levels: {}, kinds: {} },
  overdue: { isPublic: false },
  passwords: { areOff: false },
};
