let segmenter: Intl.Segmenter | undefined

/** What people see as characters: an accented letter, a flag, a family of emoji are one each. */
export function graphemes(text: string): Intl.Segments {
  // Made on first use: it takes some 25 ms, and most texts do without.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}
