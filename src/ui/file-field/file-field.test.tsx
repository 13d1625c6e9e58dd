import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { examples } from './file-field.examples.tsx';
import { FileField } from './file-field.tsx';

const drawn = examples.map((example) => ({ example, html: renderToString(<FileField {...example} />) }));

test('a file is asked for under its label', () => {
  for (const { example, html } of drawn)
    expect(html).toContain(`<label class="utrecht-form-label" for="veld-${example.name}">${example.label}</label>`);
});

test('what there is to know of a file is read with its field, and nothing is where there is nothing to know', () => {
  for (const { example, html } of drawn) {
    const about = /<input[^>]* aria-describedby="([^"]+)"/.exec(html)?.[1];
    const said = about === undefined ? undefined : new RegExp(`id="${about}">([^<]*)<`).exec(html)?.[1];
    expect(said).toBe(example.hint);
  }
});

test('only a file that may be left out is not required', () => {
  expect(drawn.map(({ html }) => / required/.test(html))).toEqual(
    examples.map(({ isOptional }) => isOptional !== true),
  );
});
