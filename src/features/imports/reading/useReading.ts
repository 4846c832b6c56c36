import { useEffect, useState } from 'react'
import type { Failure, Result } from '#core/result.ts'

/** Asks the desk again whenever the question changes; until it answers, the answer before stays. */
export function useReading<T>(ask: (() => Promise<Result<T, Failure>>) | undefined): {
  readonly result: Result<T, Failure> | undefined
  /** The result is of the question before. */
  readonly busy: boolean
} {
  const [answered, setAnswered] = useState<{ readonly ask: unknown; readonly result: Result<T, Failure> }>()
  useEffect(() => {
    let current = true
    void ask?.().then(result => {
      if (current) setAnswered({ ask, result })
    })
    return () => {
      current = false
    }
  }, [ask])
  return { result: ask && answered?.result, busy: ask !== undefined && answered?.ask !== ask }
}
