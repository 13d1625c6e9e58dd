import { describe, expect, test } from 'vitest';
import { isClutter } from './clutter.ts';

describe('clutter', () => {
  test.each([
    'ga terug',
    'Ga terug',
    'previous arrow',
    'next arrow',
    'Slider',
    'Lees verder »',
    'Lees verder...',
    'Ga naar de inhoud van deze pagina.',
    'Terug naar navigatie - 2. Wonen, mobiliteit en openbare ruimte',
    "'Terug naar navigatie - Economie'",
    'Deze pagina is gebouwd op 06/29/2020 16:45:58 met de export van 06/29/2020 16:41:48',
    'Pagina 12 van 80',
    "'Stel uw document zelf samen' - SELECTIE - 0 geselecteerd - Direct downloaden - Volledige pdf",
    'Deel op Facebook | Deel op LinkedIn',
    'Deze website gebruikt cookies om het gebruik te meten.',
    'Afdrukken',
    "Menu: Aanbiedingsbrief; Programma's; Paragrafen",
    "Tabs: 'Begroting 2017' | 'Bedrijfsvoering'",
    '© Gemeente Buren',
    '17,77% Complete',
  ])('%s is clutter', (line) => expect(isClutter(line)).toBe(true));

  test.each([
    '',
    '-',
    '8',
    'Logo van Gemeente Buren',
    'Conclusie',
    'We gaan terug naar de raad met een nieuw voorstel.',
    'Deze pagina gaat over de begroting.',
    'Het menu van de schoolkantines wordt gezonder',
    'Ga naar de inhoud van deze pagina. / Jaarverslag 2017',
    'De selectie van projecten',
    'Cookies en privacy in de dienstverlening',
    `ga terug ${'x'.repeat(1000)}`,
  ])('%s is content', (line) => expect(isClutter(line)).toBe(false));
});
