/** Encodings that hide all of a text from whoever does not decode it. */
export const encodings: readonly ((text: string) => string)[] = [
  text => Buffer.from(text).toString('base64'),
  text => Buffer.from(text).toString('base64url'),
  text => Buffer.from(text).toString('hex'),
  text => Buffer.from(text).toString('hex').toUpperCase(),
  text =>
    Buffer.from(text)
      .toString('hex')
      .replace(/..(?=.)/g, '$& '),
]

/** Ways in which a server may write what it was sent. */
export const disguises: readonly ((text: string) => string)[] = [
  text => encodeURIComponent(text),
  text => encodeURIComponent(text).replace(/%../g, hex => hex.toLowerCase()),
  text => each(text, ({ utf8 }) => utf8.map(byte => `%${hex(byte, 2)}`).join('')),
  text => new URLSearchParams([['', text]]).toString().slice(1),
  text => JSON.stringify(text).slice(1, -1),
  text => each(text, ({ units }) => units.map(unit => `\\u${hex(unit, 4)}`).join('')),
  text => text.replaceAll('/', '\\/'),
  text => text.replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`),
  text => text.replaceAll('"', '&quot;').replaceAll('ö', '&ouml;').replaceAll('+', '&plus;'),
  text => each(text, ({ point }) => `&#${point};`),
  text => each(text, ({ point }) => `&#x${hex(point, 6)};`),
  text => text.toUpperCase(),
  text => text.toLowerCase(),
  // Full-width forms.
  text => text.replace(/[!-~]/g, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  text => text.normalize('NFD'),
  text => Array.from(text).join('\u200b'),
  // Struck through.
  text => Array.from(text, character => `${character}\u0336`).join(''),
  // UTF-8 that was read as Latin-1.
  text => Buffer.from(text).toString('latin1'),
  // Arabic-Indic digits.
  text => text.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit))),
  text => text.replace(/(?<=\d)(?=\d)/g, 'x'),
  text => text.replace(/(?<=\d)(?=\d)/g, ', and after it there comes '),
  text => Array.from(text).toReversed().join(''),
  text => Array.from(text).join(' '),
  ...[' ', '-', ', ', ' and '].map(gap => (text: string) => inPieces(text, gap)),
  text => text.split(/\W+/).join(' '),
  text => Buffer.from(text).join(' '),
  text => Buffer.from(text).join(', '),
  ...encodings,
]

function each(
  text: string,
  write: (character: { point: number; units: number[]; utf8: number[] }) => string,
): string {
  return Array.from(text, character =>
    write({
      point: character.codePointAt(0) ?? 0,
      units: character.split('').map(unit => unit.charCodeAt(0)),
      utf8: [...Buffer.from(character)],
    }),
  ).join('')
}

function inPieces(text: string, gap: string): string {
  return text.match(/.{1,3}/gu)?.join(gap) ?? ''
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
