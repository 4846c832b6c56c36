import type { ReactNode } from 'react'

interface AnswerProps {
  readonly before?: ReactNode
  readonly value: ReactNode
  readonly after?: ReactNode
  readonly tone?: 'out' | 'attention'
}

/** The answer to the page's question, large, beside a coloured edge. */
export function Answer({ before, value, after, tone = 'out' }: AnswerProps) {
  return (
    <div className={`sw-answer sw-answer--${tone}`}>
      {before !== undefined && <p>{before}</p>}
      <p className="sw-answer-value">{value}</p>
      {after !== undefined && <p>{after}</p>}
    </div>
  )
}
