import type { Vote } from '#core/records/vote.ts'
import { comesBack } from '#core/retro/comesBack.ts'
import type { Mark } from '#core/records/outcome.ts'
import { byKind } from '#core/retro/fold.ts'
import { changedRows, type ChangedRow } from '#core/retro/unmeasured.ts'
import { hindsight } from '#core/worth/hindsight.ts'
import { judgementOf } from '#core/worth/judgement.ts'
import type { TextDocument, TextSection } from '#exchange/report/textDocument.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { useDecisionWords } from '#features/retro/decide/useDecisionWords.ts'
import { useRetroWords } from '#features/retro/useRetroWords.ts'
import { sealedQuestion } from '#features/retro/worth/question.ts'
import { useWorthWords } from '#features/retro/worth/useWorthWords.ts'
import { useBought } from './useBought.ts'

/** A retro as a page of words and tables: for paper and for Markdown; and as a few lines for a chat. */
export function useReport(props: RetroProps) {
  const { data, cost, retro, shown, votes, today } = props
  const t = useText()
  const formats = useFormats()
  const words = useRetroWords()
  const worth = useWorthWords(data.sprints)
  const n = cost.sprint.number
  const known = shown.cost
  const { bought, first } = useBought(props)
  const said = useDecisionWords(props)
  const decisions = data.decisions.filter(decision => decision.retro === retro.id)
  const back = comesBack(data.decisions, retro).filter(({ reviewed }) => reviewed === retro.id)

  const costLines =
    known.kind === 'priced'
      ? [words.against(known, 'exact'), words.standings(known, 'exact'), words.running(cost, today)]
      : [words.unknown(known)]
  const money: TextSection = {
    title: t('retro.step.1'),
    lines: costLines.filter(line => line !== ''),
    ...(known.kind === 'priced' && {
      table: {
        columns: [t('retro.cost.kind'), t('retro.amount')],
        numeric: [1],
        rows: [
          ...byKind(known.lines).map(line => [words.kind(line), formats.moneyExact(line.amount)]),
          [t('retro.total'), formats.moneyExact(known.total)],
        ],
      },
    }),
  }
  const mark = (at: Mark | undefined, { unit }: ChangedRow) =>
    at === undefined
      ? t('retro.changed.unread')
      : t('retro.mark', { value: formats.measure(at.value, unit), date: formats.date(at.date) })
  const rows = changedRows(shown)
  const changed: TextSection = {
    title: t('retro.step.3'),
    lines:
      shown.changed.length > 0
        ? []
        : [t(data.outcomes.length === 0 ? 'retro.changed.noOutcomes' : 'retro.changed.nothing')],
    ...(rows.length > 0 && {
      table: {
        columns: (['what', 'from', 'to', 'change'] as const).map(column => t(`retro.changed.${column}`)),
        rows: rows.map(row => [
          row.guardrail ? t('retro.changed.guardrail', { what: words.what(row) }) : words.what(row),
          ...(row.kind === 'changed'
            ? [mark(row.from, row), mark(row.to, row), words.step(row)]
            : [mark(row.last, row), mark(undefined, row), words.unmeasured(row)]),
        ]),
      },
    }),
  }
  const seen = hindsight(data, today)
  const { cases, borneOut, tooFew } = judgementOf(seen)
  /** What was voted: on the amount that the slides showed, or as it was sealed, where the table above is as exact. */
  const counted = (vote: Vote, how: 'exact' | 'shown'): string =>
    t('retro.report.vote', {
      name: vote.name,
      money:
        how === 'exact'
          ? formats.moneyExact(vote.asked)
          : formats.money(sealedQuestion(props, vote).askedShown),
      yes: vote.yes,
      notSure: vote.notSure,
      no: vote.no,
    })
  const voted: TextSection = {
    title: t('retro.step.4'),
    lines: [
      ...(votes.length === 0 ? [t('retro.worth.noVotes')] : []),
      ...votes.flatMap(vote => {
        const since = seen.find(each => each.vote.id === vote.id)
        return [
          counted(vote, 'exact'),
          worth.bar(sealedQuestion(props, vote)),
          // That it was about no outcome is said already.
          ...(since && vote.measure ? [worth.became(since)] : []),
          ...vote.reasons.map(reason => t('retro.vote.quote', { reason })),
        ]
      }),
      ...(seen.length === 0
        ? []
        : [t('retro.report.hindsight', { cases, borneOut, tooFew: tooFew ? 'yes' : 'no' })]),
    ],
  }
  const decisionLines = decisions.map(decision =>
    t('retro.decision.line', {
      choice: decision.choice,
      text: decision.text,
      about: decision.deliverable === undefined ? 'no' : 'yes',
      name: said.about(decision),
      role: decision.ownerRole,
      due: decision.due === undefined ? '' : formats.date(decision.due),
      dated: decision.due === undefined ? 'no' : 'yes',
    }),
  )
  const decided: TextSection = {
    title: t('retro.step.5'),
    lines: [
      ...(decisions.length === 0 ? [t(retro.finished ? 'retro.decide.none' : 'retro.decide.notYet')] : []),
      ...back.map(
        decision =>
          `${t('retro.back.was', { when: said.when(decision), text: decision.text })}. ${said.since(decision)}`,
      ),
    ],
    ...(decisions.length > 0 && {
      table: {
        columns: [
          t('retro.decided.what'),
          t('retro.decide.about'),
          t('retro.decide.owner'),
          t('retro.decide.due'),
        ],
        rows: decisions.map(decision => [
          said.what(decision),
          said.about(decision),
          decision.ownerRole,
          said.due(decision),
        ]),
      },
    }),
  }
  const total = known.kind === 'priced' ? formats.money(known.total) : undefined
  const document: TextDocument = {
    title: t('retro.report.title', { n, team: data.team.name }),
    lede: [
      t('retro.report.lede', {
        from: formats.date(cost.sprint.from),
        to: formats.date(cost.sprint.to),
        date: formats.date(retro.date),
      }),
      ...(retro.finished ? [] : [t('retro.report.unfinished')]),
      total === undefined ? t('retro.cost.unknown', { n }) : `${t('retro.cost.say', { n })} ${total}.`,
    ],
    sections: [money, bought, changed, voted, decided],
  }
  const chat = [
    [
      t('retro.chat.cost', { n, money: total ?? '', known: total === undefined ? 'no' : 'yes' }),
      ...(known.kind === 'priced' ? [words.standings(known), words.running(cost, today)] : []),
    ]
      .filter(line => line !== '')
      .join(' '),
    first?.of1 !== undefined &&
      t('retro.worth.took', { name: first.deliverable.name, share: formats.share(first.of1) }),
    ...votes.map(vote => counted(vote, 'shown')),
    ...decisionLines,
  ].filter(line => line !== false)
  return { document, chat: chat.join('\n'), decisions, back, seen, said }
}
