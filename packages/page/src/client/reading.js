// Ties the values of the record to the words that they were read from, both ways, by pointer and by keyboard.

/** @type {Map<string, HTMLElement>} */
const values = new Map()
for (const value of document.querySelectorAll('button.value'))
  if (value instanceof HTMLElement && value.dataset.pointer !== undefined)
    values.set(value.dataset.pointer, value)

/** @type {Map<string, HTMLElement[]>} */
const words = new Map()
/** @type {HTMLElement[]} */
const stretches = []
for (const stretch of document.querySelectorAll('.words')) {
  if (!(stretch instanceof HTMLElement)) continue
  stretches.push(stretch)
  for (const pointer of (stretch.dataset.values ?? '').split(' ')) {
    const others = words.get(pointer)
    if (others === undefined) words.set(pointer, [stretch])
    else others.push(stretch)
  }
}

/** @type {Element[]} */
let lit = []

/** @param {readonly (Element | undefined)[]} elements */
function light(elements) {
  for (const element of lit) element.classList.remove('lit')
  lit = elements.filter((element) => element !== undefined)
  for (const element of lit) element.classList.add('lit')
}

/**
 * Of the values that were read from a stretch, the one whose words are fewest: the closest.
 * @param {HTMLElement} stretch
 */
function closestPointer(stretch) {
  const pointers = (stretch.dataset.values ?? '').split(' ').filter((pointer) => values.has(pointer))
  const length = (/** @type {string} */ pointer) =>
    (words.get(pointer) ?? []).reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0)
  return pointers.sort((one, other) => length(one) - length(other))[0]
}

/** @param {Element | undefined} element */
function show(element) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}

/** @param {EventTarget | null} target */
function valueAt(target) {
  return target instanceof Element ? target.closest('button.value') : null
}

/** @param {EventTarget | null} target */
function stretchAt(target) {
  const stretch = target instanceof Element ? target.closest('.words') : null
  return stretch instanceof HTMLElement ? stretch : null
}

/** @param {EventTarget | null} target */
function lightAt(target) {
  const value = valueAt(target)
  if (value instanceof HTMLElement) return light([value, ...(words.get(value.dataset.pointer ?? '') ?? [])])
  const stretch = stretchAt(target)
  const pointer = stretch === null ? undefined : closestPointer(stretch)
  if (pointer !== undefined) light([values.get(pointer), ...(words.get(pointer) ?? [])])
}

document.addEventListener('pointerover', ({ target }) => lightAt(target))
document.addEventListener('focusin', ({ target }) => lightAt(target))

document.addEventListener('click', ({ target }) => {
  const value = valueAt(target)
  if (value instanceof HTMLElement) return show(words.get(value.dataset.pointer ?? '')?.[0])
  const stretch = stretchAt(target)
  const pointer = stretch === null ? undefined : closestPointer(stretch)
  if (pointer !== undefined && getSelection()?.isCollapsed !== false) show(values.get(pointer))
})

// One stretch is in the order of the tab key; the arrow keys go from there to its neighbours.
const [first] = stretches
if (first !== undefined) first.tabIndex = 0
for (const stretch of stretches) stretch.setAttribute('aria-describedby', 'document-help')

document.addEventListener('keydown', (event) => {
  const stretch = stretchAt(event.target)
  if (stretch === null) return
  if (event.key === 'Enter') {
    const pointer = closestPointer(stretch)
    if (pointer !== undefined) values.get(pointer)?.focus()
    return
  }
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const next = stretches[stretches.indexOf(stretch) + step]
  if (step === 0 || next === undefined) return
  event.preventDefault()
  stretch.tabIndex = -1
  next.tabIndex = 0
  next.focus()
})

// A page that was reached by a search shows the line in which the answer begins.
const from = /^#from-(\d+)$/.exec(location.hash)?.[1]
if (from !== undefined) {
  const lines = [...document.querySelectorAll('#document [id^="at-"]')]
  const line = lines.findLast(({ id }) => Number(id.slice('at-'.length)) <= Number(from))
  line?.classList.add('answer')
  line?.scrollIntoView({ block: 'center' })
}
