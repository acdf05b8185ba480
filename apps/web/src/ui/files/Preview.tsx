import './files.css';
import { french } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../Button.tsx';
import { FailureNotice, Notice } from '../Notice.tsx';
import { offerFile } from '../offer-file.ts';
import { Skeleton } from '../Skeleton.tsx';

const PdfPages = lazy(() => import('./PdfPages.tsx').then((module) => ({ default: module.PdfPages })));

/** A file that the server keeps. */
export type KeptFile = { readonly id: string; readonly name: string; readonly mediaType: string };

type PreviewProps = {
  readonly file: KeptFile;
  readonly read: (signal: AbortSignal) => Promise<Response>;
};

type Turn = 0 | 90 | 180 | 270;
/** How a page is looked at: `zoom` 1 is the width of its frame. */
export type Look = { readonly zoom: number; readonly turn: Turn };

const zooms = [0.5, 0.75, 1, 1.5, 2, 3, 4];

/** A file in place, larger, smaller or turned. Its content is only drawn: nothing in it runs. */
export const Preview = ({ file, read }: PreviewProps) => {
  const [look, setLook] = useState<Look>({ zoom: 1, turn: 0 });
  const { data, error, refetch } = useQuery({
    queryKey: ['file', file.id],
    queryFn: async ({ signal }) => (await read(signal)).blob(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return (
    <figure className="preview" aria-label={`Aperçu de ${file.name}`}>
      <Tools look={look} onChange={setLook} file={file} content={data} />
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="preview-frame" tabIndex={0} aria-label="Pages">
          {file.mediaType === 'application/pdf' ? (
            <Suspense fallback={<Skeleton lines={6} />}>
              <PdfPages content={data} look={look} />
            </Suspense>
          ) : (
            <Picture content={data} look={look} name={file.name} />
          )}
        </section>
      )}
    </figure>
  );
};

type ToolsProps = {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  readonly file: KeptFile;
  readonly content: Blob | undefined;
};

const Tools = ({ look, onChange, file, content }: ToolsProps) => {
  const at = zooms.indexOf(look.zoom);
  const zoomTo = (index: number) => onChange({ ...look, zoom: zooms[index] ?? look.zoom });
  return (
    <div className="row preview-tools">
      <Button isDense isDisabled={at <= 0} onPress={() => zoomTo(at - 1)}>
        Réduire
      </Button>
      <Button isDense isDisabled={at >= zooms.length - 1} onPress={() => zoomTo(at + 1)}>
        Agrandir
      </Button>
      <Button isDense onPress={() => onChange({ ...look, turn: turned(look.turn) })}>
        Tourner
      </Button>
      <span role="status" className="muted small">{french`${look.zoom * 100} %`}</span>
      {content !== undefined && (
        <Button isDense look="quiet" onPress={() => offerFile(content, file.name)}>
          Télécharger
        </Button>
      )}
    </div>
  );
};

const turned = (turn: Turn): Turn => {
  switch (turn) {
    case 0:
      return 90;
    case 90:
      return 180;
    case 180:
      return 270;
    case 270:
      return 0;
  }
};

const Picture = ({ content, look, name }: { readonly content: Blob; readonly look: Look; readonly name: string }) => {
  const [address, setAddress] = useState<string | null>(null);
  const [isUnknown, setUnknown] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  if (isUnknown) {
    return (
      <Notice look="information">
        <p>Ce navigateur n’affiche pas ce format de photo. Téléchargez-la pour l’ouvrir, ou demandez une photo JPEG.</p>
      </Notice>
    );
  }
  return address === null ? null : (
    <img
      className={`preview-picture preview-zoom-${look.zoom * 100} preview-turn-${look.turn}`}
      src={address}
      alt={name}
      onError={() => setUnknown(true)}
    />
  );
};
