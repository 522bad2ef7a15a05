import {
  Document,
  Table as DocxTable,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { List, Nodes, Table } from 'mdast';
import type { Locale } from '../../model/locale';
import { documentTree } from './documentTree';
import { documentStyles, PAGE, TABLE_BORDERS, TABLE_HEAD } from './docxStyles';
import { unzipped, zipped } from './zip';

/** The day that every file inside carries: a document says nothing about when or by whom it was made (leak policy, A6). */
const STAMP = '2000-01-01T00:00:00Z';
const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const NUMBERS = 'numbers';
const BULLETS = 'bullets';

/**
 * Writes a document as a Word file with real headings, lists, tables and a document language. The same document gives the same bytes.
 *
 * @param markdown a document's body
 */
export async function docxDocument(markdown: string, title: string, language: Locale): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Rapport',
    lastModifiedBy: 'Rapport',
    description: '',
    styles: documentStyles(language),
    numbering: {
      config: [
        { reference: BULLETS, levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
        {
          reference: NUMBERS,
          levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
        },
      ],
    },
    sections: [{ properties: { page: PAGE }, children: documentTree(markdown).children.flatMap(blocks) }],
  });
  return withoutTraces(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function blocks(node: Nodes): readonly (Paragraph | DocxTable)[] {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_4,
          children: runs(node),
          keepNext: true,
        }),
      ];
    case 'list':
      return listParagraphs(node, 0);
    case 'table':
      return [table(node), new Paragraph({ spacing: { after: 0, line: 120 } })];
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    default:
      return [new Paragraph({ children: runs(node) })];
  }
}

function listParagraphs(list: List, level: number): readonly (Paragraph | DocxTable)[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return listParagraphs(child, level + 1);
      const place = list.ordered
        ? { numbering: { reference: NUMBERS, level } }
        : { numbering: { reference: BULLETS, level } };
      return [new Paragraph({ children: runs(child), spacing: { after: 60 }, ...place })];
    }),
  );
}

/** Three levels of a list, each a little further in. */
function levels<Marker>(marker: (level: number) => Marker) {
  return [0, 1, 2].map((level) => ({
    level,
    ...marker(level),
    style: { paragraph: { indent: { left: 300 * (level + 1), hanging: 300 } } },
  }));
}

function table(node: Table): DocxTable {
  return new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TABLE_BORDERS,
    margins: { top: 50, bottom: 50, left: 0, right: 160 },
    rows: node.children.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.children.map(
            (cell, column) =>
              new TableCell({
                width: { size: widthOf(column, row.children.length), type: WidthType.PERCENTAGE },
                children: [
                  new Paragraph({ children: runs(cell, index === 0 ? TABLE_HEAD : {}), spacing: { after: 0 } }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** The first column holds the words, the others names, days and states. */
function widthOf(column: number, columns: number): number {
  const first = [100, 100, 75, 50][columns] ?? 40;
  return column === 0 ? first : Math.floor((100 - first) / Math.max(1, columns - 1));
}

type Look = Readonly<{ bold?: boolean; italics?: boolean; color?: string; style?: string }>;

function runs(node: Nodes, look: Look = {}): ParagraphChild[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [new TextRun({ text: node.value, ...look })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: node.children.flatMap((child) => runs(child, { ...look, style: 'Hyperlink' })),
        }),
      ];
    default: {
      const inner: Look = {
        ...look,
        ...(node.type === 'strong' && { bold: true }),
        ...(node.type === 'emphasis' && { italics: true }),
      };
      return 'children' in node ? node.children.flatMap((child) => runs(child, inner)) : [];
    }
  }
}

/** Packs the parts anew with one fixed day, and takes the days out of the document's properties. */
function withoutTraces(packed: Uint8Array): Uint8Array {
  const links = new Map<string, string>();
  const parts = [...unzipped(packed)].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipped(new Map(parts.map(([name, text]) => [name, settled(text, links)])));
}

/** Days become the stamp, and the random ids of links are counted in the order in which they are met. */
function settled(xml: string, links: Map<string, string>): string {
  return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, STAMP).replace(/(?<=")rId[\w-]{12,}(?=")/g, (id) => {
    const known = links.get(id) ?? `rIdLink${links.size + 1}`;
    links.set(id, known);
    return known;
  });
}
