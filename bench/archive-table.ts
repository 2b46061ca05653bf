import { archiveOfHead } from '../tools/archive-size.ts'
import { table } from './table.ts'

/** What a runner downloads for the action: the committed tree as GitHub packs it. */
export function archive(): string {
  const { files, bytes, gzipped } = archiveOfHead()
  return [
    'Archive of HEAD',
    table([
      ['', 'files', 'bytes', 'bytes gzipped'],
      ['git archive', String(files), String(bytes), String(gzipped)],
    ]),
  ].join('\n')
}
