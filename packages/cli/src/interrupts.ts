/** What a user sends to end a program: Ctrl-C, and what systems send. */
const signals = ['SIGINT', 'SIGTERM'] as const

/** Exit code of a program that was ended by Ctrl-C. */
const interrupted = 130

/**
 * Lets those who listen end their work when the process is to end. The second signal ends it at once, and so does the
 * first where nobody listens.
 */
export function interrupts(process: NodeJS.Process): (listener: () => void) => () => void {
  const listeners = new Set<() => void>()
  let told = false
  const hear = () => {
    if (told) process.exit(interrupted)
    told = true
    for (const listener of listeners) listener()
  }
  return (listener) => {
    if (listeners.size === 0) for (const signal of signals) process.on(signal, hear)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) for (const signal of signals) process.off(signal, hear)
    }
  }
}
