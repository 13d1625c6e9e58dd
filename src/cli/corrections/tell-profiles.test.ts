import { expect, test } from 'vitest';
import { tellProfiles } from './tell-profiles.ts';

test('says for each profile how many documents were read with it, and nothing of those that were read with none', () => {
  expect(tellProfiles(['begrotingsapp', undefined, 'jaarsites', 'begrotingsapp'], 'nl')).toEqual([
    'Koppen gelezen met het opmaakprofiel voor sites als gemeente.begrotingsapp.nl: 2 bestanden.',
    'Koppen gelezen met het opmaakprofiel voor sites als gemeente.begroting-2024.nl: 1 bestand.',
  ]);
  expect(tellProfiles(['jaarsites'], 'en')).toEqual([
    'Headings read with the layout profile for sites like gemeente.begroting-2024.nl: 1 file.',
  ]);
  expect(tellProfiles([undefined], 'nl')).toEqual([]);
});
