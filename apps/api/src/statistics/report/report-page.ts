import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

declare global {
  namespace PDFKit.Mixins {
    interface TableOptions {
      /** The structure that the table becomes; said by the library since 0.17, not yet by its types. */
      structParent?: PDFKit.PDFStructureElement;
    }
  }
}

type Pdf = InstanceType<typeof PDFDocument>;

/** A page that is written from its top to its foot, then the next one; every part is told what it is. */
export type ReportPage = {
  readonly pdf: Pdf;
  readonly root: PDFKit.PDFStructureElement;
  /** Bookmarked too. */
  readonly heading: (level: 1 | 2 | 3, text: string) => void;
  readonly paragraph: (text: string, look?: { readonly isBold: boolean }) => void;
  /** A drawing so many points high, with what it shows in words. */
  readonly figure: (alt: string, height: number, draw: (top: number) => void) => void;
  /** Takes a new page when less than so many points are left. */
  readonly keepTogether: (height: number) => void;
  readonly close: () => void;
};

const fileOf = (name: string) => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
export const fonts = { plain: 'plain', bold: 'bold' } as const;
export const margin = 56;
const sizes = { 1: 22, 2: 16, 3: 12.5 } as const;
const textSize = 10;

type Opened = { readonly title: string; readonly author: string; readonly madeAt: Date };

export const openPage = ({ title, author, madeAt }: Opened): ReportPage => {
  const plain = fileOf('DejaVuSansCondensed');
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'fr-FR',
    bufferPages: true,
    font: plain,
    info: { Title: title, Author: author, Producer: 'Parcours microcrédit', CreationDate: madeAt, ModDate: madeAt },
  });
  pdf.registerFont(fonts.plain, plain);
  pdf.registerFont(fonts.bold, fileOf('DejaVuSansCondensed-Bold'));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const outlines: Partial<Record<1 | 2 | 3, PDFKit.PDFOutline>> = {};
  const keepTogether = (height: number): void => {
    if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
  };

  const write = (tag: string, draw: () => void): void => {
    const element = pdf.struct(tag, {}, draw);
    root.add(element);
    element.end();
  };

  return {
    pdf,
    root,
    keepTogether,
    heading: (level, text) => {
      keepTogether(sizes[level] * 5);
      pdf.moveDown(level === 1 ? 0 : 0.8);
      const parent = level === 1 ? pdf.outline : (outlines[level === 2 ? 1 : 2] ?? pdf.outline);
      outlines[level] = parent.addItem(text, { expanded: true });
      write(`H${level}`, () => pdf.font(fonts.bold, sizes[level]).fillColor('#1b1b1b').text(text, margin));
      pdf.moveDown(0.3);
    },
    paragraph: (text, { isBold } = { isBold: false }) => {
      write('P', () =>
        pdf
          .font(isBold ? fonts.bold : fonts.plain, textSize)
          .fillColor('#1b1b1b')
          .text(text, margin, undefined, { lineGap: 2 }),
      );
      pdf.moveDown(0.4);
    },
    figure: (alt, height, draw) => {
      keepTogether(height);
      const top = pdf.y;
      const element = pdf.struct('Figure', { alt }, () => draw(top));
      root.add(element);
      element.end();
      pdf.x = margin;
      pdf.y = top + height;
    },
    close: () => {
      root.end();
      numberPages(pdf, title);
      pdf.end();
    },
  };
};

/** At the foot of each page, for who reads it on paper: no part of what is told. */
const numberPages = (pdf: Pdf, title: string): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font(fonts.plain, 8)
      .fillColor('#555555')
      .text(`${title} · page ${index + 1} / ${count}`, margin, pdf.page.height - 34, { lineBreak: false });
    pdf.endMarkedContent();
  }
};
