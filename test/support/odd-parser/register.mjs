// Preloaded into a process by tests only: its `@rapporteur/parser` hangs, eats memory or dies where a document says so.
import { register } from 'node:module'

register('./resolve.mjs', import.meta.url)
