import { describe, expect, test } from 'vitest';
import { pickOriginals } from './pick-originals.ts';

const pages = (site: string, count: number) =>
  Array.from({ length: count }, (_, index) => `https://${site}.example/p${index}`);

describe('the originals that a reader is sent to', () => {
  test('are named each once, and never lead elsewhere than to a page', () => {
    const addresses = ['https://a.example/x', 'https://a.example/x', 'javascript:alert(1)', 'http://[', null];
    expect(pickOriginals(addresses)).toEqual({ count: 1, addresses: ['https://a.example/x'] });
  });

  test('are named by their sites where there are many, and counted as they are', () => {
    expect(pickOriginals([...pages('begroting', 20), ...pages('jaarverslag', 30)])).toEqual({
      count: 50,
      addresses: ['https://begroting.example/', 'https://jaarverslag.example/'],
    });
    expect(pickOriginals(pages('begroting', 24)).addresses).toHaveLength(24);
  });

  test('of many sites are not all named', () => {
    const picked = pickOriginals(Array.from({ length: 90 }, (_, index) => `https://a${index}.example/`));
    expect([picked.count, picked.addresses.length]).toEqual([90, 24]);
  });
});
