/** Makes what a server wrote fit to be shown. */
export interface Quoter {
  /** `words` as one harmless line. Whatever could be a secret is hidden. */
  quote(words: string): string
}
