/** Whether a page is looked at in the light or in the dark, as a reader's screen is set. */
export const modes = ['light', 'dark'] as const;
export type Mode = (typeof modes)[number];

/**
 * The colours that an organisation may choose. `accent`: links, buttons and lines; `strong`: the same where a reader points at it, and labels; `band`: the
 * ground of labels and notices.
 */
export const colourRoles = ['accent', 'strong', 'band'] as const;
export type ColourRole = (typeof colourRoles)[number];

/** Each as `#1d4489`. */
export type Colours = Readonly<Record<ColourRole, string>>;

/** A picture that was cleaned (`features/organisations/logo/`): nothing in it moves, asks or runs. */
export type Logo = {
  readonly type: 'svg' | 'png';
  /** In base64. */
  readonly data: string;
};

/** What the public pages of an organisation wear; null where they look as they were made. */
export type Theme = {
  readonly colours: Readonly<Record<Mode, Colours>> | null;
  readonly logo: Logo | null;
};

/** A theme as pages refer to it. */
export type Worn = {
  /** Names it in addresses: another theme has another. */
  readonly key: string;
  readonly hasColours: boolean;
  readonly logo: Logo['type'] | null;
};
