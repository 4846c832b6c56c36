import { createRoot } from 'react-dom/client'
import '#ui/styles/main.scss'
import { App } from './App.tsx'
import { startOpening } from './opening.ts'
import { fetchFor, fetchTeam } from './Routes.tsx'
import { pathAtStart } from './useHashPath.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element called root')
const opening = startOpening(fetchTeam)
fetchFor(pathAtStart())
createRoot(root).render(<App opening={opening} />)
