import { describe, expect, it } from 'vitest';
import { isJunkPath, pointsOutside } from './entry-name.ts';

describe('names inside an archive', () => {
  it.each(['../buiten.txt', 'map/../../buiten.txt', '/etc/passwd', 'C:/buiten.txt', 'c:\\buiten.txt', 'a\0b.txt'])(
    '%j points outside',
    (path) => {
      expect(pointsOutside(path)).toBe(true);
    },
  );

  it.each(['begroting.txt', 'map/begroting..2018.txt', '...txt', 'map/.../x.txt'])('%j stays inside', (path) => {
    expect(pointsOutside(path)).toBe(false);
  });

  it.each(['__MACOSX/begroting.txt', 'map/.DS_Store', 'Thumbs.db', 'map/~$begroting.docx', '.git/config'])(
    '%j is junk',
    (path) => {
      expect(isJunkPath(path)).toBe(true);
    },
  );

  it('a path that climbs is no junk, so that it is refused and not passed over', () => {
    expect(isJunkPath('../begroting.txt')).toBe(false);
    expect(isJunkPath('./begroting.txt')).toBe(false);
  });
});
