import { houseColours, tokenOf } from './house-colours.data.ts';
import { type Colours, colourRoles, type Mode, type Theme } from './theme.ts';

const lines = (colours: Colours) => colourRoles.map((role) => `${tokenOf[role]}:${colours[role]}`).join(';');

/** The style sheet of a theme, empty where it has no colours. On paper all is black, so it holds on a screen alone. */
export function printTheme({ colours }: Theme): string {
  if (colours === null) return '';
  return `@media screen{:root{${lines(colours.light)}}}\n@media screen and (prefers-color-scheme:dark){:root{${lines(colours.dark)}}}\n`;
}

/** The style sheet of a page that shows a theme in both ways beside each other, whatever the screen is set to. */
export function printPreview(colours: Readonly<Record<Mode, Colours>>): string {
  const panel = (mode: Mode) => {
    const house = houseColours[mode];
    const ground = (['paper', 'wash', 'ink', 'soft', 'edge', 'mark', 'turn'] as const).map(
      (one) => `${tokenOf[one]}:${house[one]}`,
    );
    return `.ds-worn--${mode}{color-scheme:${mode};${ground.join(';')};${lines(colours[mode])}}`;
  };
  return `${panel('light')}\n${panel('dark')}\n`;
}
