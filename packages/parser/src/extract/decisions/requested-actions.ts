import type { Block } from '../../document/document.js'
import { foldWidth } from '../../document/text.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { bodyName } from './body-name.js'
import type { List } from './decision-list.js'
import { maskQuoted } from './mask.js'
import type { PlacedAct } from './placed-act.js'
import { imperativesPlaced } from './placed-imperatives.js'
import { requestLabel, requestLabelAlone } from './request-label.js'
import { sentencesOf } from './sentences.js'

/** `WP2-1: Approve …`, with the label in the text, before it, or in the cell before it; or an item of requested actions. */
export function requestedActs(
  block: Block,
  wide: string,
  words: DecisionsWords,
  list: List | null,
  group: string | null,
): PlacedAct[] {
  const typed = requestLabel.exec(wide)
  const firstCell =
    block.cell && block.cell.column > 0 ? block.cell.table.rows[block.cell.row]?.[0] : undefined
  const isRequest =
    typed !== null ||
    list?.kind === 'requests' ||
    requestLabelAlone.test(foldWidth(block.label)) ||
    (firstCell?.blocks.length === 1 && requestLabelAlone.test(foldWidth(firstCell.blocks[0]?.text ?? '')))
  if (!isRequest) return []
  const masked = maskQuoted(wide)
  const from = typed?.[0].length ?? 0
  const to = sentencesOf(masked, words.sentenceEnd, wide)[0]?.end ?? masked.length
  return imperativesPlaced(
    masked.slice(0, Math.max(to, from)),
    words,
    from,
    block.textStart,
    'proposed',
    list?.body ?? group,
    'decision/requested',
  )
}

/** `SG16 is invited to approve … and to note …`. */
export function invitedActs(
  sentence: string,
  words: DecisionsWords,
  group: string | null,
  at: number,
): PlacedAct[] {
  const invited = words.invited.exec(sentence)
  if (!invited) return []
  const name = bodyName(invited.groups?.body ?? invited.groups?.bodyBefore ?? '', group)
  if (name === null) return []
  const acts = imperativesPlaced(sentence, words, invited[0].length, at, 'proposed', name, 'decision/invited')
  return acts.map((act, order) => (order === 0 ? { ...act, start: at } : act))
}
