const beginnings =
  /^(alles (?:gericht|om|met)|dit (?:alles|om|met)|met als doel|(?:het )?doel (?:daarvan|hiervan)|daarmee|hiermee|daardoor|hierdoor|zodoende|op (?:die|deze) manier|zo (?!\p{L}+ mogelijk))\b/iu;

/** Whether a sentence only carries on the one before it ("Alles gericht op …", "Daarmee …"): it says what for, and is no thing to do by itself. */
export function leansOnAnother(text: string): boolean {
  return beginnings.test(text.slice(0, 80).trimStart());
}
