const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What people see as characters: an accented letter, a flag, a family of emoji are one each. */
export function graphemes(text: string): Intl.Segments {
  return segmenter.segment(text)
}
