import { useEffect, useState } from 'react'
import { english, everyMessage, type Locale, type Messages } from '#messages/catalogue.ts'

export interface Language {
  readonly locale: Locale
  readonly messages: Messages
}

const inEnglish: Language = { locale: 'en-GB', messages: english }

/** `?language=en-XA` shows the stretched pseudo-language, in which text that is not in the catalogue stands out. */
const isAskedFor = () => new URLSearchParams(window.location.search).get('language') === 'en-XA'

/** The language of the page; undefined while it is brought. */
export function useLanguage(): Language | undefined {
  const [language, setLanguage] = useState(isAskedFor() ? undefined : inEnglish)
  useEffect(() => {
    if (language) return
    void Promise.all([import('#messages/pseudo.ts'), everyMessage()]).then(([{ pseudo }]) =>
      setLanguage({ locale: 'en-XA', messages: pseudo(english) }),
    )
  }, [language])
  return language
}
