import { expect, test } from 'vitest';
import { picturePaths, pictureVoice, readPicture } from './picture-address.ts';

test('a picture is named by an ending, as data are', () => {
  expect(readPicture('aantal-banen.svg')).toEqual({ name: 'aantal-banen', form: 'svg' });
  expect(readPicture('aantal-banen.png')).toEqual({ name: 'aantal-banen', form: 'png' });
  for (const part of ['aantal-banen', '.svg', 'x.gif', 'x.svg.json']) expect(readPicture(part)).toBeNull();
});

test('a picture has an address of its own in each form, and to frame it', () => {
  expect(picturePaths({ language: 'en', explicit: true }, '/a/indicatoren/b')).toEqual({
    svg: '/a/indicatoren/b.svg?lang=en',
    png: '/a/indicatoren/b.png?lang=en',
    embed: '/a/indicatoren/b/inbedden?lang=en',
  });
});

test('a picture is in Dutch unless its address asks for English', () => {
  expect(pictureVoice('http://x/a.svg')).toEqual({ language: 'nl', explicit: false });
  expect(pictureVoice('http://x/a.svg?lang=en')).toEqual({ language: 'en', explicit: true });
});
