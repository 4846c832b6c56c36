import type { RecordName } from '#core/records/registry.ts'

/** How the value of a field is put in words. `rate`: hidden until rates are shown for this visit. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'percent'
  | 'date'
  | 'money'
  | 'choice'
  | 'currency'
  | 'month'
  | 'yesNo'
  | 'row'
  | 'list'
  | 'choices'
  | 'rows'
  | 'limits'
  | 'rate'
  | 'vat'
  | 'when'
  | 'kept'
  | 'phases'
  | 'weekdays'
  | 'closures'
  | 'texts'
  | 'measure'
  | 'mark'
  | 'claim'
  | 'expectation'
  | 'worth'

export interface FieldSpec {
  /** Its place in the row, and `data.field.<path>` its name in words. */
  readonly path: string
  readonly kind: FieldKind
}

const of =
  (kind: FieldKind) =>
  (...paths: readonly string[]): FieldSpec[] =>
    paths.map(path => ({ path, kind }))

const [text, number, date, money] = [of('text'), of('number'), of('date'), of('money')]
const [choice, yesNo, row] = [of('choice'), of('yesNo'), of('row')]

/** The fields of each record in the order in which a reader would ask for them. */
export const fieldsOf: Readonly<Record<RecordName, readonly FieldSpec[]>> = {
  workspace: [...of('currency')('currency'), ...of('month')('financialYearStart')],
  team: [
    ...text('name', 'organisation', 'mission'),
    ...date('from', 'to'),
    ...of('phases')('phases'),
    ...number('sprintLength'),
    ...choice('origin'),
    ...yesNo('example'),
    ...of('texts')('summaryTexts'),
  ],
  calendar: [
    ...of('weekdays')('weekdays'),
    ...choice('division'),
    ...of('closures')('closures'),
    ...number('hoursPerDay'),
  ],
  supplier: [...text('name'), ...choice('size')],
  rate: [
    ...text('role'),
    ...choice('engagement'),
    ...row('supplier'),
    ...choice('basis'),
    ...of('rate')('price'),
    ...date('from', 'to'),
    ...text('source'),
  ],
  allocation: [...text('role'), ...number('people', 'fte'), ...date('from', 'to')],
  absence: [...row('allocation'), ...date('from', 'to'), ...number('days'), ...yesNo('paid'), ...text('why')],
  costItem: [
    ...text('description'),
    ...choice('category'),
    ...row('supplier'),
    ...money('money.net'),
    ...of('vat')('money.vat'),
    ...of('when')('when'),
    ...choice('standing', 'spending'),
    ...text('notes'),
  ],
  sprint: [
    ...number('number'),
    ...text('name', 'goal', 'notes'),
    ...date('from', 'to'),
    ...of('kept')('plan', 'sealed'),
  ],
  deliverable: [
    ...text('name'),
    ...choice('kind', 'spending', 'mark'),
    ...date('live'),
    ...number('effortLeft'),
    ...text('reuses', 'reusableBy'),
    ...of('claim')('claim'),
    ...of('expectation')('expectation'),
  ],
  effort: [...row('sprint', 'deliverable'), ...number('amount'), ...choice('unit')],
  metric: [
    ...text('name', 'counts'),
    ...choice('unit'),
    ...text('people', 'action'),
    ...choice('kind'),
    ...number('unitsPerYear'),
    ...choice('better'),
    ...text('entitled.who'),
    ...number('entitled.population'),
    ...of('choices')('channels'),
    ...text('measuredHow', 'ownerRole'),
    ...of('worth')('value'),
    ...choice('kpi'),
    ...number('version'),
    ...choice('origin'),
  ],
  outcome: [
    ...row('metric'),
    ...text('whoBenefits'),
    ...of('mark')('baseline', 'target'),
    ...yesNo('guardrail'),
    ...of('list')('groups'),
    ...number('metricVersion'),
  ],
  contribution: [...row('deliverable', 'outcome'), ...of('percent')('percent')],
  reading: [
    ...row('outcome'),
    ...text('group'),
    ...date('date'),
    ...of('measure')('value'),
    ...number('reached'),
    ...text('evidence'),
    ...choice('confidence'),
    ...date('nextDue'),
  ],
  ledgerFile: [...text('name'), ...number('rows', 'added'), ...money('sum', 'stated')],
  ledgerRow: [
    ...date('date'),
    ...text('supplier', 'description', 'area', 'type', 'reference'),
    ...money('money.net'),
    ...of('vat')('money.vat'),
    ...date('service.from', 'service.to'),
    ...choice('treatment.kind'),
    ...date('decided.on'),
    ...text('decided.by', 'decided.why'),
  ],
  ledgerRule: [...number('order'), ...choice('treat.kind')],
  settlement: [...number('targets.length', 'rows.length')],
  retro: [...row('sprint'), ...date('date'), ...text('notes')],
  vote: [
    ...row('deliverable'),
    ...date('date'),
    ...number('yes', 'notSure', 'no'),
    ...of('list')('reasons'),
    ...money('asked'),
    ...date('due'),
  ],
  decision: [
    ...row('deliverable'),
    ...date('date'),
    ...choice('choice'),
    ...text('text', 'ownerRole'),
    ...date('due'),
  ],
  pot: [
    ...text('name', 'reference'),
    ...money('amount'),
    ...date('from', 'to'),
    ...choice('spending'),
    ...number('order'),
    ...of('limits')('limits'),
    ...of('choices')('categories'),
    ...of('rows')('deliverables'),
  ],
}
