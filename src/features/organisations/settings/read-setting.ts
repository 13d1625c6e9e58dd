import type { z } from 'zod';
import type { OrganisationSettings, SettingName } from '../../../model/laid-down/organisation-settings.ts';
import { readColour, shortfallsOf } from '../../../model/theme/contrast.ts';
import type { Colours, Logo, Mode, Theme } from '../../../model/theme/theme.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { LogoFault } from '../logo/logo-fault.ts';
import { readLogo } from '../logo/read-logo.ts';
import { settingSchemas } from './setting-schemas.ts';

/** What is looked at besides the form. */
const checks: { readonly [What in SettingName]: (content: OrganisationSettings[What]) => OrganisationSettings[What] } =
  {
    name: (content) => content,
    theme: ({ colours, logo }): Theme => ({
      colours: colours && readColours(colours),
      logo: logo && cleanLogo(Buffer.from(logo.data, 'base64')),
    }),
    documents: (content) => content,
    overdue: (content) => content,
    passwords: (content) => content,
  };

/**
 * Reads what an organisation wants to lay down, as it came.
 * @returns it as it is kept
 * @throws Refused with the first that is wrong
 */
export function readSetting<What extends SettingName>(what: What, given: unknown): OrganisationSettings[What] {
  const read = settingSchemas[what].safeParse(given);
  if (!read.success) throw refusalOf(what, read.error.issues[0]);
  return checks[what](read.data);
}

function refusalOf(what: SettingName, issue: z.core.$ZodIssue | undefined): Refused {
  const where = issue?.path.map(String).join('.') ?? '';
  const most = issue?.code === 'custom' ? Number(issue.message) : Number.NaN;
  if (Number.isInteger(most) && most > 0) return new Refused({ say: 'bad-wording', with: { where, most } });
  return new Refused({ say: 'bad-setting', with: { what, where } });
}

/** @throws Refused where one is no colour, or a pair of them cannot be read */
function readColours({ light, dark }: Readonly<Record<Mode, Colours>>): Readonly<Record<Mode, Colours>> {
  const all = { light: coloursOf('light', light), dark: coloursOf('dark', dark) };
  const [worst] = shortfallsOf(all);
  if (worst !== undefined) throw new Refused({ say: 'low-contrast', with: worst });
  return all;
}

/** @throws Refused where one is no colour */
function coloursOf(mode: Mode, { accent, strong, band }: Colours): Colours {
  const read = (role: keyof Colours, text: string): string => {
    const colour = readColour(text);
    if (colour === null) throw new Refused({ say: 'bad-colour', with: { mode, role, colour: text.slice(0, 20) } });
    return colour;
  };
  return { accent: read('accent', accent), strong: read('strong', strong), band: read('band', band) };
}

/** @throws Refused where it is no picture, or not one that may be shown */
export function cleanLogo(bytes: Uint8Array): Logo {
  try {
    return readLogo(bytes);
  } catch (error) {
    if (!(error instanceof LogoFault)) throw error;
    throw new Refused({ say: 'bad-logo', with: { why: error.why, what: error.what } });
  }
}
