import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FilterForm } from './filter-form.tsx';

const formWith = (value: string) =>
  renderToString(
    <FilterForm
      form={{
        action: '/x/voornemens',
        language: null,
        filters: [
          {
            name: 'lot',
            label: 'Wat ervan kwam',
            value,
            options: [
              { value: '', text: 'Alle' },
              { value: 'not-found', text: 'Geen verantwoording gevonden' },
            ],
          },
        ],
      }}
      legend="Beperk de lijst"
      submit="Toon"
      folds
    />,
  );

test('paper, which has no form, says to what a list was narrowed', () => {
  expect(formWith('not-found')).toContain('</form><p class="ds-on-paper">Geen verantwoording gevonden</p>');
});

test('of a whole list paper says nothing more', () => {
  expect(formWith('')).not.toContain('ds-on-paper');
});
