import { everyMessage } from '#messages/catalogue.ts'

// The app brings most sentences with its screens; tests read them at once.
await everyMessage()
