import { describe, expect, it } from 'vitest';
import { decodeXmlText, readAttribute } from './xml-text.ts';

describe('text of XML', () => {
  it('has its entities resolved once, and what is no entity left as it is', () => {
    expect(decodeXmlText('Zorg &amp; welzijn &#233;n &#xE9;n &amp;lt; &x; &#0; &#x110000;')).toBe(
      'Zorg & welzijn én én &lt; &x; &#0; &#x110000;',
    );
  });

  it('an attribute is found by its whole name, in either quotes', () => {
    expect(readAttribute('<sheet name="A &amp; B" r:id=\'r1\' sheetId="7"/>', 'name')).toBe('A & B');
    expect(readAttribute('<sheet name="A" r:id=\'r1\'/>', 'r:id')).toBe('r1');
    expect(readAttribute('<sheet r:id="r1"/>', 'id')).toBeNull();
  });
});
