import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { KeyFigures } from './key-figures.tsx';

const shown = (value: string) =>
  /<dd[^>]*>(.*)<\/dd>/.exec(render(<KeyFigures figures={[{ value, label: 'x' }]} />))?.[1];

test('the number is loud, and what it is out of is not', () => {
  expect(shown('305 van de 360')).toBe('305<small> van de 360</small>');
  expect(shown('1.054')).toBe('1.054');
});
