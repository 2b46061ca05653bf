import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { table } from './table.ts'

const BLOCK = 512

/** What a runner downloads for the action: the committed tree as GitHub packs it. */
export function archive(): string {
  const tar = execFileSync('git', ['archive', '--format=tar', 'HEAD'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    maxBuffer: 1024 ** 3,
  })
  return [
    'Archive of HEAD',
    table([
      ['', 'files', 'bytes', 'bytes gzipped'],
      [
        'git archive',
        String(countFiles(tar)),
        String(tar.length),
        String(gzipSync(tar, { level: 9 }).length),
      ],
    ]),
  ].join('\n')
}

/** Regular files and symbolic links; an entry is one header block and then its content in whole blocks. */
function countFiles(tar: Buffer): number {
  let files = 0
  let at = 0
  while (at < tar.length && tar[at] !== 0) {
    const kind = tar.toString('latin1', at + 156, at + 157)
    if (kind === '0' || kind === '2') files++
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8)
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}
