import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement, ReactNode } from 'react'
import type { Currency } from '#core/money.ts'
import { english, type Locale } from '#messages/catalogue.ts'
import { pseudo } from '#messages/pseudo.ts'
import { NoticeProvider } from '#ui/feedback/Notice.tsx'
import { FigureProvider } from '#ui/figure/FigureProvider.tsx'
import { type Frame, TextProvider } from '#ui/text.tsx'

interface Options {
  readonly locale?: Locale
  readonly frame?: Frame
  readonly currency?: Currency
}

/** Renders a component as it stands in the app: with words, notices and figures, without routes or storage. */
export function renderUi(element: ReactElement, options: Options = {}) {
  const { locale = 'en-GB', frame = 'cost', currency = 'GBP' } = options
  const messages = locale === 'en-XA' ? pseudo(english) : english
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <TextProvider locale={locale} messages={messages} frame={frame} currency={currency}>
      <NoticeProvider>
        <FigureProvider hrefOf={place => `#/${place.screen}${place.id === undefined ? '' : `/${place.id}`}`}>
          {children}
        </FigureProvider>
      </NoticeProvider>
    </TextProvider>
  )
  return { user: userEvent.setup(), ...render(element, { wrapper }) }
}
