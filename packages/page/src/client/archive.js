// Asks while the reader types. Without it the form asks when it is sent.

const form = document.querySelector('form[role=search]')
const answer = document.getElementById('results')
const pause = 120
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting
/** @type {AbortController | undefined} */
let asking

async function ask() {
  if (!(form instanceof HTMLFormElement) || answer === null) return
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (value !== '') parameters.append(name, String(value))
  asking?.abort()
  asking = new AbortController()
  try {
    const response = await fetch(`/results?${parameters}`, { signal: asking.signal })
    if (!response.ok) return
    answer.innerHTML = await response.text()
    history.replaceState(null, '', parameters.size === 0 ? '/' : `/?${parameters}`)
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) form.submit()
  }
}

form?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(ask, pause)
})
