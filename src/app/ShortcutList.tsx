import { Dialog } from '#ui/actions/Dialog.tsx'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { screens } from './navigation.ts'

/** Every key that does something by itself, and those that take back. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const rows = [
    { key: t('app.keys.question'), does: t('app.keys.list') },
    { key: t('app.keys.f'), does: t('app.keys.frame') },
    ...screens.map((screen, i) => ({
      key: String(i + 1),
      does: t('app.keys.screen', { screen: t(`app.nav.${screen}`) }),
    })),
    { key: t('app.keys.undo.keys'), does: t('app.keys.undo') },
    { key: t('app.keys.redo.keys'), does: t('app.keys.redo') },
  ]
  return (
    <Dialog title={t('app.keys.title')} onClose={onClose}>
      <Table
        dense
        caption={t('app.keys.title')}
        captionHidden
        columns={[
          { key: 'key', header: t('app.keys.key'), rowHeader: true, cell: row => row.key },
          { key: 'does', header: t('app.keys.does'), cell: row => row.does },
        ]}
        rows={rows}
        rowKey={row => row.key}
      />
      <p>
        <a className="govuk-link" href="#/data" onClick={onClose}>
          {t('app.keys.off')}
        </a>
      </p>
    </Dialog>
  )
}
