import { useEffect, useState } from 'react'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'

/** An outcome that was just added is on its way from storage: it is given this long before it is called gone. */
const PATIENCE = 600

/** Says that nothing is at this address, once that is certain. */
export function Gone({ team }: { readonly team: string }) {
  const t = useText()
  const [certain, setCertain] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setCertain(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  if (!certain) return <Loading />
  return (
    <Page title={t('outcomes.gone')} crumb={team}>
      <p>
        <a href="#/outcomes">{t('outcomes.back')}</a>
      </p>
    </Page>
  )
}
