import type { PoolFlags } from '../options/pool.js'
import type { WholeFile } from '../output/whole-file.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import { type StatusLine, withStatusLine } from '../terminal/status-line.js'
import { pageWidth } from '../terminal/width.js'
import type { Outcome } from './outcome.js'
import { showProgress } from './progress.js'
import { reportLine } from './report-line.js'
import { summaryLines } from './summary.js'
import { Counter, total } from './tally.js'
import { tellDiagnostics, tellFailures } from './tell.js'

/** The options of commands that read many documents. */
export interface RunFlags extends PoolFlags {
  /** Nothing is told but failures. */
  readonly quiet?: boolean
  /** File that tells what happened to each input. */
  readonly report?: string
  /** How bad a finding about a document must be to make the run a failure; without it none does. */
  readonly failOn?: 'error' | 'warning'
}

/** Tells the user how a run over many documents goes and what came of it. */
export class Run {
  readonly #flags: RunFlags
  readonly #report: WholeFile | null
  readonly #counter = new Counter()
  readonly #screen: StatusLine
  readonly #began = performance.now()
  readonly #stopListening: () => void
  readonly #progress: { stop(): Promise<void> } | null
  #inputs = 0
  #stopped = false
  #stop = () => {}
  /** Done when the user wants it to end. */
  readonly whenStopped = new Promise<void>((resolve) => {
    this.#stop = resolve
  })

  /** @param inHand what is being read, the longest first. */
  constructor(
    flags: RunFlags,
    report: WholeFile | null,
    { stderr, onInterrupt }: Pick<Surroundings, 'stderr' | 'onInterrupt'>,
    inHand: () => readonly string[],
  ) {
    this.#flags = flags
    this.#report = report
    this.#screen = withStatusLine(stderr)
    this.#stopListening = onInterrupt(() => {
      this.#stopped = true
      this.#stop()
      if (stderr.isTTY && !flags.quiet)
        void this.#screen.write('Finishing what is in hand. Ctrl-C again ends it at once.\n')
    })
    this.#progress = flags.quiet
      ? null
      : showProgress(this.#screen, () => ({
          done: total(this.#counter),
          skipped: this.#counter.statuses.skipped,
          failed: this.#counter.statuses.failed,
          total: this.#inputs,
          inHand: inHand()[0] ?? null,
        }))
  }

  /** Whether the user wants it to end. */
  get stopped(): boolean {
    return this.#stopped
  }

  /** That there are inputs to come. */
  expect(count: number): void {
    this.#inputs += count
  }

  /** Tells something beside what came of the inputs; a line. */
  async say(line: string): Promise<void> {
    if (!this.#flags.quiet) await this.#screen.write(line)
  }

  /** Tells what came of one input. */
  async tell(outcome: Outcome): Promise<void> {
    this.#counter.add(outcome)
    if (outcome.failure !== null) await tellFailures([outcome.failure], this.#screen)
    else if (!this.#flags.quiet) await tellDiagnostics(outcome.path, outcome.diagnostics, this.#screen)
    await this.#report?.write(reportLine(outcome))
  }

  /**
   * Tells what came of all, and with what the command ends.
   *
   * @param isRead false where the one who read the output is gone, and would not read this either.
   */
  async end({ gone = 0, pruned = 0, isRead = true } = {}): Promise<ExitCode> {
    this.#stopListening()
    await this.#progress?.stop()
    await this.#report?.finish()
    const milliseconds = performance.now() - this.#began
    if (!this.#flags.quiet && isRead && this.#inputs > 1) {
      const facts = { inputs: this.#inputs, milliseconds, gone, pruned }
      const lines = summaryLines(this.#counter, facts, pageWidth(this.#screen))
      await this.#screen.write(`${lines.join('\n')}\n`)
    }
    if (this.#stopped && total(this.#counter) < this.#inputs) return 130
    return this.#counter.statuses.failed > 0 || this.#hasFindings() ? 1 : 0
  }

  /** Lets go of everything after a fault. */
  async abandon(): Promise<void> {
    this.#stopListening()
    await this.#progress?.stop()
    await this.#report?.discard()
  }

  #hasFindings(): boolean {
    const { errors, warnings } = this.#counter
    if (this.#flags.failOn === undefined) return false
    return this.#flags.failOn === 'error' ? errors > 0 : errors + warnings > 0
  }
}
