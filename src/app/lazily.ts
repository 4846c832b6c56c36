import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { everyMessage } from '#messages/catalogue.ts'

/** A screen that comes when it is first shown, with the sentences that it needs. */
export const lazily = <Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    const [screen] = await Promise.all([load(), everyMessage()])
    return { default: screen }
  })
