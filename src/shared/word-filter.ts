/** Makes what a server wrote fit to be shown. What is not becomes `…`. */
export interface WordFilter {
  /** The plain words of a sentence. */
  quote(words: string): string
  /** An id, a name or a code. */
  shownId(id: string): string
}
