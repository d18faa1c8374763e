import { parse as realParse } from '@rapporteur/parser'

export * from '@rapporteur/parser'

const odd = {
  HANG: () => {
    for (;;);
  },
  // Memory that V8 does not count, so that its own limit does not hold it.
  EAT: () => {
    const eaten = []
    for (;;) eaten.push(Buffer.alloc(1024 * 1024, 1))
  },
  DIE: () => process.kill(process.pid, 'SIGKILL'),
}

/** As the real one, but for a document that begins with one of the words above. */
export async function parse(input, options) {
  const [word] = new TextDecoder().decode(input.slice(0, 20)).split(/\s/u, 1)
  odd[word]?.()
  return realParse(input, options)
}
