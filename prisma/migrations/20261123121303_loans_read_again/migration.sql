-- By hand: what is read from the histories of loans says more than it did. It is read again when the server starts.
DELETE FROM "loan";

-- By hand: a day that was taken back is awaited no more.
UPDATE "dossier" d SET "put_off_until" = (
  SELECT (e."payload"->>'until')::date FROM "dossier_event" e
  WHERE e."dossier_id" = d."id" AND e."kind" = 'decisionPutOff'
    AND NOT EXISTS (SELECT FROM "dossier_event" v
      WHERE v."dossier_id" = d."id" AND v."kind" = 'voided' AND (v."payload"->>'voidedSequence')::int = e."sequence")
  ORDER BY e."sequence" DESC LIMIT 1)
  WHERE d."waiting_for" = 'postponedDecision';
