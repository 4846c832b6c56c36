import { firstRow } from '#exchange/workbook/place.ts'
import type { Book, Sheet } from '#exchange/workbook/types.ts'
import { FONT } from '#exchange/workbook/write/look.ts'
import { element, escaped, xmlDocument } from './xml.ts'

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** The look of what says nothing else, its language, and a page that is as wide as the table. */
export const stylesXml = (): string =>
  xmlDocument(
    'office:document-styles',
    ['office', 'style', 'fo'],
    [
      element('office:styles', {}, [
        element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }, [
          element('style:text-properties', {
            'fo:font-family': FONT.name,
            'fo:font-size': `${FONT.size}pt`,
            'fo:language': 'en',
            'fo:country': 'GB',
          }),
        ]),
      ]),
      element('office:automatic-styles', {}, [
        element('style:page-layout', { 'style:name': 'pm1' }, [
          element('style:page-layout-properties', {
            'fo:page-width': '29.7cm',
            'fo:page-height': '21cm',
            'style:print-orientation': 'landscape',
            'style:scale-to-X': 1,
            'style:scale-to-Y': 0,
          }),
        ]),
      ]),
      element('office:master-styles', {}, [
        element('style:master-page', { 'style:name': 'Default', 'style:page-layout-name': 'pm1' }),
      ]),
    ],
  )

export const metaXml = ({ title, about }: Book): string =>
  xmlDocument(
    'office:document-meta',
    ['office', 'meta', 'dc'],
    [
      element('office:meta', {}, [
        element('dc:title', {}, [escaped(title)]),
        element('dc:description', {}, [escaped(about)]),
        element('dc:language', {}, ['en-GB']),
        element('meta:generator', {}, ['Sprintworth']),
      ]),
    ],
  )

const item = (name: string, type: 'short' | 'int' | 'string', value: string | number) =>
  element('config:config-item', { 'config:name': name, 'config:type': type }, [escaped(String(value))])

/** 2: the rows above the place are frozen; the pane below them is the one that is worked in. */
function viewOf(sheet: Sheet): string {
  const frozen = [
    item('HorizontalSplitMode', 'short', 0),
    item('VerticalSplitMode', 'short', 2),
    item('HorizontalSplitPosition', 'int', 0),
    item('VerticalSplitPosition', 'int', firstRow(sheet)),
    item('ActiveSplitRange', 'short', 2),
    item('PositionLeft', 'int', 0),
    item('PositionRight', 'int', 0),
    item('PositionTop', 'int', 0),
    item('PositionBottom', 'int', firstRow(sheet)),
  ]
  // The cover has nearly as many lines as rows.
  const content = sheet.key === 'cover' ? [item('VerticalSplitMode', 'short', 0)] : frozen
  return element('config:config-item-map-entry', { 'config:name': sheet.name }, content)
}

export const settingsXml = ({ sheets }: Book): string =>
  xmlDocument(
    'office:document-settings',
    ['office', 'config', 'ooo'],
    [
      element('office:settings', {}, [
        element('config:config-item-set', { 'config:name': 'ooo:view-settings' }, [
          element('config:config-item-map-indexed', { 'config:name': 'Views' }, [
            element('config:config-item-map-entry', {}, [
              item('ViewId', 'string', 'view1'),
              element('config:config-item-map-named', { 'config:name': 'Tables' }, sheets.map(viewOf)),
              item('ActiveTable', 'string', sheets[0]?.name ?? ''),
            ]),
          ]),
        ]),
      ]),
    ],
  )

export function manifestXml(parts: readonly string[]): string {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type })
  const names = {
    'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
    'manifest:version': '1.3',
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('manifest:manifest', names, [
    entry('/', ODS_TYPE),
    ...parts.map(path => entry(path, 'text/xml')),
  ])}`
}
