import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Bytes of a pixel, without transparency. */
const RGB = 3

/**
 * A screenshot in at most 256 colours: of text on few backgrounds that shows no difference, and takes a
 * third of the bytes.
 *
 * @param png 8 bits per channel, RGB, not interlaced, as Chromium writes it
 */
export function withFewColours(png: Buffer): Buffer {
  const chunks = readChunks(png)
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head.readUInt32BE(8)]
  // Depth 8, colour type 2; compression and filter have but one method.
  if (kind !== 0x08020000 || head[12] !== 0) throw new Error('not a PNG as Chromium writes it')
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const pixels = unfilter(inflateSync(Buffer.concat(packed)), width * RGB, height)

  const counts = new Map<number, number>()
  const colours = Array.from({ length: width * height }, (_, pixel) => {
    const colour = pixels.readUIntBE(pixel * RGB, RGB)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    return colour
  })
  const { palette, indexes } = reduce(counts)
  const rows = Buffer.alloc((width + 1) * height)
  for (const [pixel, colour] of colours.entries()) {
    // Each row begins with its filter: none.
    rows[pixel + Math.floor(pixel / width) + 1] = indexes.get(colour) ?? 0
  }
  const indexed = Buffer.from(head)
  indexed[9] = 3
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', indexed),
    chunk('PLTE', Buffer.from(palette.flatMap(colour => [colour >> 16, colour >> 8, colour]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** At most 256 colours, and which of them stands for each. Of those that become one, the most frequent stays: a background keeps its colour. */
function reduce(counts: ReadonlyMap<number, number>): {
  palette: number[]
  indexes: Map<number, number>
} {
  const byFrequency = [...counts].sort(([, one], [, other]) => other - one)
  for (let step = 1; ; step *= 2) {
    const alike = new Map<number, number>()
    const palette: number[] = []
    const indexes = new Map<number, number>()
    for (const [colour] of byFrequency) {
      const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255].map(value =>
        Math.floor(value / step),
      )
      const key = ((red ?? 0) * 256 + (green ?? 0)) * 256 + (blue ?? 0)
      const index = alike.get(key) ?? palette.push(colour) - 1
      alike.set(key, index)
      indexes.set(colour, index)
    }
    if (palette.length <= 256) return { palette, indexes }
  }
}

function readChunks(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** Undoes the filters of the rows, which tell each byte by its difference from its neighbours. */
function unfilter(rows: Buffer, length: number, height: number): Buffer {
  const pixels = Buffer.alloc(length * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (length + 1)] ?? 0
    for (let x = 0; x < length; x++) {
      const at = y * length + x
      const left = x < RGB ? 0 : (pixels[at - RGB] ?? 0)
      const above = y === 0 ? 0 : (pixels[at - length] ?? 0)
      const corner = x < RGB || y === 0 ? 0 : (pixels[at - length - RGB] ?? 0)
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
      pixels[at] = (rows[y * (length + 1) + 1 + x] ?? 0) + guess
    }
  }
  return pixels
}

/** The PNG specification's predictor: the neighbour that is nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map(side => Math.abs(estimate - side))
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
