import { createRoot } from 'react-dom/client'
import '#ui/styles/main.scss'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element called root')
createRoot(root).render(<App />)
