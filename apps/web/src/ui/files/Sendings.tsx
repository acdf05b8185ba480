import { french, percentageLabel, sizeLabel } from '@parcours/wording';
import { sentenceOf } from '../../api/failed.ts';
import { pausesMs } from '../../api/retried.ts';
import { Button } from '../Button.tsx';
import type { Sending } from './use-uploads.ts';
import { isWorthSendingAgain } from './worth-sending-again.ts';

type SendingsProps = {
  readonly sendings: readonly Sending[];
  readonly forget: (id: string) => void;
  readonly sendAgain: (sending: Sending) => void;
};

/** Files on their way, and those that did not arrive, with the way to send again those that may. */
export const Sendings = ({ sendings, forget, sendAgain }: SendingsProps) =>
  sendings.length === 0 ? null : (
    <ul className="sendings" aria-label="Envois">
      {sendings.map((sending) => (
        <li key={sending.id} className="sending" role={sending.error === null ? undefined : 'alert'}>
          <span className="sending-name">
            {sending.file.name} <span className="muted small">{sizeLabel(sending.file.size)}</span>
          </span>
          {sending.error === null ? (
            <>
              <progress value={sending.share} max={1} aria-label={`Envoi de ${sending.file.name}`} />
              <span className="small" role="status">
                {sending.attempt === 1 || sending.share > 0
                  ? percentageLabel(sending.share)
                  : french`La connexion s’est coupée : nouvel essai (${sending.attempt} sur ${pausesMs.length + 1}).`}
              </span>
            </>
          ) : (
            <>
              <span className="sending-problem">{sentenceOf(sending.error)}</span>
              {isWorthSendingAgain(sending.error) && (
                <Button isDense onPress={() => sendAgain(sending)}>
                  Renvoyer
                </Button>
              )}
              <Button look="quiet" isDense onPress={() => forget(sending.id)}>
                Abandonner
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
