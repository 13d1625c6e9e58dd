import { houseColours } from '../../../model/theme/house-colours.data.ts';
import { colourRoles, modes, type Theme } from '../../../model/theme/theme.ts';
import { FileField } from '../../../ui/file-field/file-field.tsx';
import { partWords } from '../../../words/settings/part-words.data.ts';
import { cleanLogo } from '../../organisations/settings/read-setting.ts';
import type { Sent } from '../read-sent.ts';
import { laidDownPart } from './laid-down-part.ts';
import type { FormAsked } from './part.ts';
import { ThemePreview } from './theme-preview.tsx';

const fieldOf = (mode: string, role: string) => `${mode}-${role}`;
/** Where the form is told of the logo that is kept. */
const logoField = 'logo-nu';

/** What the public pages of the organisation wear. */
export const themePart = laidDownPart({
  what: 'theme',
  path: 'thema',
  hasFile: true,
  title: ({ theme }) => theme.title,
  lead: ({ theme }) => theme.lead,
  fill: ({ colours, logo }) =>
    Object.fromEntries([
      ...modes.flatMap((mode) =>
        colourRoles.map((role) => [fieldOf(mode, role), (colours ?? houseColours)[mode][role]] as const),
      ),
      [logoField, logo === null ? '' : addressOfLogo(logo)],
    ]),
  read: readTheme,
  form: (asked) => <ThemeForm {...asked} />,
  preview: (sent, asked) => <ThemePreview colours={coloursIn(sent)} {...asked} />,
});

type Logo = NonNullable<Theme['logo']>;

const addressOfLogo = ({ type, data }: Logo) => `data:image/${type === 'svg' ? 'svg+xml' : 'png'};base64,${data}`;

/** The colours of a form as they were written. */
function coloursIn({ one }: Pick<Sent, 'one'>) {
  const of = (mode: 'light' | 'dark') => ({
    accent: one(fieldOf(mode, 'accent')),
    strong: one(fieldOf(mode, 'strong')),
    band: one(fieldOf(mode, 'band')),
  });
  return { light: of('light'), dark: of('dark') };
}

function readTheme(sent: Sent, before: Theme): unknown {
  const colours = coloursIn(sent);
  const isUsual = modes.every((mode) => colourRoles.every((role) => colours[mode][role] === houseColours[mode][role]));
  const kept = sent.one('logo-weg') === 'ja' ? null : before.logo;
  return {
    colours: isUsual || sent.one('gewoon') === 'ja' ? null : colours,
    logo: sent.file === null ? kept : cleanLogo(sent.file),
  };
}

function ThemeForm({ filled, context: { voice } }: FormAsked) {
  const t = partWords[voice.language].theme;
  const logo = filled[logoField] ?? '';
  return (
    <>
      {modes.map((mode) => (
        <fieldset key={mode} class="ds-agreed__row ds-swatches">
          <legend class="utrecht-form-label">{t.modes[mode]}</legend>
          {colourRoles.map((role) => {
            const name = fieldOf(mode, role);
            return (
              <label key={role} class="ds-swatch">
                <input type="color" name={name} value={filled[name]} />
                {t.colours[role]}
              </label>
            );
          })}
        </fieldset>
      ))}
      <label class="ds-tick">
        <input type="checkbox" name="gewoon" value="ja" /> {t.usual}
      </label>
      {logo !== '' && (
        <>
          <p class="nl-paragraph">
            {t.logoNow} <img class="ds-brand__logo" src={logo} alt={t.logo} />
          </p>
          <label class="ds-tick">
            <input type="checkbox" name="logo-weg" value="ja" /> {t.logoGone}
          </label>
        </>
      )}
      <FileField name="logo" label={t.logo} hint={t.logoHint} accept=".svg,.png" isOptional />
    </>
  );
}
