import { type Command, Option } from 'commander'

/** Adds the options that say what a run over many documents tells: `--report`, `--quiet` and `--fail-on`. */
export function addRunOptions(command: Command): Command {
  return command
    .option('--report <file>', 'write what happened to each input, one JSON object a line')
    .option('-q, --quiet', 'tell nothing but failures')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 also for such findings about documents').choices([
        'error',
        'warning',
      ]),
    )
}
