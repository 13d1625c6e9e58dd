/**
 * How far each of some characters moves on in a font, in thousandths of its size; 0 for one that it has not.
 * @param bytes a TrueType or OpenType file with a `cmap` of format 4 (OpenType 1.9.1, cmap, hhea and hmtx)
 */
export function readAdvances(bytes: Buffer, characters: readonly string[]): number[] {
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const start = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`In het lettertype staat geen tabel ${name}. Kies een TrueType-bestand.`);
    return at;
  };
  const unitsPerEm = bytes.readUInt16BE(start('head') + 18);
  const metrics = bytes.readUInt16BE(start('hhea') + 34);
  const glyphOf = characterMap(bytes, start('cmap'));
  return characters.map((character) => {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    if (glyph === 0) return 0;
    const advance = bytes.readUInt16BE(start('hmtx') + 4 * Math.min(glyph, metrics - 1));
    return Math.round((advance * 1000) / unitsPerEm);
  });
}

function characterMap(bytes: Buffer, cmap: number): (code: number) => number {
  const count = bytes.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, index) => cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4));
  const at = offsets.find((offset) => bytes.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('In het lettertype staat geen tekenlijst van vorm 4. Kies een ander bestand.');
  const size = bytes.readUInt16BE(at + 6);
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + size, at + 16 + size * 2, at + 16 + size * 3];
  return (code) => {
    for (let part = 0; part < size; part += 2) {
      if (bytes.readUInt16BE(ends + part) < code) continue;
      const first = bytes.readUInt16BE(starts + part);
      if (first > code) return 0;
      const delta = bytes.readUInt16BE(deltas + part);
      const range = bytes.readUInt16BE(ranges + part);
      if (range === 0) return (code + delta) % 65_536;
      const glyph = bytes.readUInt16BE(ranges + part + range + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) % 65_536;
    }
    return 0;
  };
}
