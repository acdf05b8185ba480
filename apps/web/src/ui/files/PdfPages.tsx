import { counted, french } from '@parcours/wording';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, version } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../Notice.tsx';
import { Skeleton } from '../Skeleton.tsx';
import type { Look } from './Preview.tsx';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Fonts and decoders of its own, put there by the build. */
const dataAddress = `/assets/pdf-${version}/`;

type PdfPagesProps = { readonly content: Blob; readonly look: Look };

/** The pages of a PDF, drawn one under the other by our own program: no script of the file runs, no link is followed. */
export const PdfPages = ({ content, look }: PdfPagesProps) => {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    let isLeft = false;
    const opening = open(content);
    opening.then(
      (opened) => {
        if (isLeft) void opened.loadingTask.destroy();
        else setPdf(opened);
      },
      () => setUnreadable(true),
    );
    return () => {
      isLeft = true;
      void opening.then((opened) => opened.loadingTask.destroy()).catch(() => undefined);
    };
  }, [content]);
  if (isUnreadable) {
    return (
      <Notice look="failure">
        <p>Ce PDF ne s’ouvre pas. Téléchargez-le pour l’essayer ailleurs, ou demandez-en un autre.</p>
      </Notice>
    );
  }
  if (pdf === null) return <Skeleton lines={6} />;
  return (
    <>
      <p className="muted small">{counted(pdf.numPages, 'page', 'pages')}</p>
      {Array.from({ length: Math.min(pdf.numPages, mostPages) }, (_, index) => (
        <PdfPage key={`page ${index + 1}`} pdf={pdf} number={index + 1} look={look} />
      ))}
      {pdf.numPages > mostPages && (
        <p>{french`Les ${mostPages} premières pages seulement. Téléchargez le fichier pour voir la suite.`}</p>
      )}
    </>
  );
};

/** Each page drawn takes memory; a paper of more is looked at elsewhere. */
const mostPages = 40;

const open = async (content: Blob): Promise<PDFDocumentProxy> =>
  getDocument({
    data: await content.arrayBuffer(),
    // The content security policy lets no WebAssembly run; the decoders in JavaScript do the same.
    useWasm: false,
    wasmUrl: dataAddress,
    standardFontDataUrl: dataAddress,
    // The fonts of this machine have other widths, and letters would run into each other.
    useSystemFonts: false,
  }).promise;

/** Wide enough to read, and no canvas larger than a browser can hold. */
const mostPixels = 16_000_000;

type PdfPageProps = { readonly pdf: PDFDocumentProxy; readonly number: number; readonly look: Look };

const PdfPage = ({ pdf, number, look: { zoom, turn } }: PdfPageProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop: () => void = () => undefined;
    let isLeft = false;
    const draw = async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (isLeft || target === null) return;
      const frame = target.parentElement?.clientWidth ?? 600;
      const rotation = (page.rotate + turn) % 360;
      const natural = page.getViewport({ scale: 1, rotation });
      const wanted = ((frame * zoom) / natural.width) * Math.min(window.devicePixelRatio, 2);
      const scale = Math.min(wanted, Math.sqrt(mostPixels / (natural.width * natural.height)));
      const viewport = page.getViewport({ scale, rotation });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    // A drawing that is left in the middle ends with an error of its own.
    draw().catch(() => undefined);
    return () => {
      isLeft = true;
      stop();
    };
  }, [pdf, number, zoom, turn]);
  return (
    <canvas
      ref={canvas}
      className={`preview-page preview-zoom-${zoom * 100}`}
      role="img"
      aria-label={`Page ${number}`}
    />
  );
};
