import type { Outline, SectionPart } from '../../outline/outline.js'

/** The number of the paragraph and the title of the section that something stands in. */
export interface Place {
  /** The innermost section that has a label, or null. */
  readonly numbered: SectionPart | null
  /** The innermost section that has a title, or null. */
  readonly titled: SectionPart | null
}

/** For each section of an outline, the nearest numbered and the nearest titled one around it, itself included. */
export function placesOf(outline: Outline): ReadonlyMap<SectionPart, Place> {
  const places = new Map<SectionPart, Place>()
  const walk = (sections: readonly SectionPart[], above: Place) => {
    for (const section of sections) {
      const place = {
        numbered: section.label === '' ? above.numbered : section,
        titled: section.titled ? section : above.titled,
      }
      places.set(section, place)
      walk(section.sections, place)
    }
  }
  walk(outline.sections, { numbered: null, titled: null })
  return places
}
