import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { nestPage } from './nest-page.ts';

test('places and what refers to them get the name of the part, and other addresses stay', () => {
  const part = (
    <div>
      <p id="noot-1">
        <a href="#noot-2">2</a> <a href="/groningen#noot-2">daar</a>
      </p>
      <table aria-labelledby="tabel-1 noot-1" aria-label='id="x"' />
    </div>
  );
  expect(nestPage(renderToString(part), '2.1')).toBe(
    '<div><p id="2.1_noot-1"><a href="#2.1_noot-2">2</a> <a href="/groningen#noot-2">daar</a></p>' +
      '<table aria-labelledby="2.1_tabel-1 2.1_noot-1" aria-label="id=&quot;x&quot;"></table></div>',
  );
});

test('headings go one level deeper, and nothing else that begins with an h', () => {
  const part = (
    <header>
      <h2 class="a">Doel</h2>
      <h5>Klein</h5>
      <hr />
    </header>
  );
  expect(nestPage(renderToString(part), 'a')).toBe('<header><h3 class="a">Doel</h3><h6>Klein</h6><hr/></header>');
});

test('what looks like a tag or a place in a text stays as it was written', () => {
  const text = '<h2 id="x" href="#y">';
  expect(nestPage(renderToString(<p title={text}>{text}</p>), 'a')).toBe(renderToString(<p title={text}>{text}</p>));
});
