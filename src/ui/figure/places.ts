import { createContext, useContext } from 'react'
import type { Place } from '#core/explain/derivation.ts'

/** The address of the screen where an input is edited; the app knows its own routes. */
export const Places = createContext<((place: Place) => string) | undefined>(undefined)

export const usePlaces = () => useContext(Places)
