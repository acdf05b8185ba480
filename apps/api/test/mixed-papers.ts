import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';

export type MixedPaper = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** A photo as a telephone takes it: 12 million pixels, lying on its side, and saying so. */
export const photo = (width = 4000, height = 3000): Promise<Buffer> =>
  sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      background: '#7a8899',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .resize(width, height)
    .jpeg({ quality: 85 })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A PDF of so many pages, one of them across and one turned. */
export const textPdf = async (
  pages: number,
  change: (pdf: PDFDocument) => void = () => undefined,
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage(number % 4 === 2 ? [842, 595] : [595, 842]);
    if (number % 4 === 3) page.setRotation(degrees(90));
    for (let line = 0; line < 20; line += 1)
      page.drawText(`Ligne ${line} de la page ${number}`, { x: 60, y: 520 - line * 20, size: 14, font });
  }
  change(pdf);
  return pdf.save();
};

/** A scan: one picture a page. */
const scannedPdf = async (pages: number): Promise<Uint8Array> => {
  const picture = await photo(1700, 2338);
  const pdf = await PDFDocument.create();
  for (let number = 1; number <= pages; number += 1) {
    pdf.addPage([595, 842]).drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 });
  }
  return pdf.save();
};

/** What 25 people's habits send: 9 photos and pictures, 4 scans of 3 pages, 12 files of text: 58 pages. */
export const mixedPapers = async (): Promise<readonly MixedPaper[]> => {
  const [jpeg, scan] = [await photo(), await scannedPdf(3)];
  const [png, webp] = [
    await sharp(jpeg).resize(1240).png().toBuffer(),
    await sharp(jpeg).resize(2000).webp().toBuffer(),
  ];
  const pictures = [jpeg, jpeg, jpeg, jpeg, jpeg, png, png, webp, webp].map((bytes, index) => {
    const kind = index < 5 ? 'jpeg' : index < 7 ? 'png' : 'webp';
    return { name: `photo-${index}.${kind}`, mediaType: `image/${kind}`, bytes };
  });
  const scans = [scan, scan, scan, scan];
  const texts = await Promise.all(Array.from({ length: 12 }, (_, index) => textPdf(index < 11 ? 3 : 4)));
  const pdfs = [...scans, ...texts].map((bytes, index) => ({
    name: `papier-${index}.pdf`,
    mediaType: 'application/pdf',
    bytes,
  }));
  return [...pictures, ...pdfs];
};

/** A HEIC of 64 × 96 pixels, red above on the left and blue below on the right, as libheif and x265 encode it. */
export const tinyHeic: Buffer = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA',
    'AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAAAAAAmgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEA',
    'AGh2YzEAAAAAwmlwcnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMA',
    'AAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBhZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3Bl',
    'AAAAAAAAAEAAAABgAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAACibWRhdAAAAJYoAa9Yh6gdJL//5Wu/',
    '/qP8h8n20SW/m3lBe40T/nrCFebj1vrwdsZLm/x0hV+qoOxSgVVXygHqjHtf0XQww8vOaY9/nvouv0adJgsKc6yRrzCyDf/5IYwe',
    'yy75AQIu0k+n5SzKR26ecM0bXWs2fqRKy0aTrt9XD/3rDItiQQ0N2+rpt8KsTTym/+7f83wEFDdQvSZSTYA=',
  ].join(''),
  'base64',
);
