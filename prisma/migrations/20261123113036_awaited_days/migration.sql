-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "put_off_until" DATE;

-- AlterTable
ALTER TABLE "loan" ADD COLUMN     "instalment_without_news_on" DATE;

-- By hand: what is waited for already; the next line of a dossier tells it anew.
UPDATE "dossier" d SET "put_off_until" = (
  SELECT (e."payload"->>'until')::date FROM "dossier_event" e
  WHERE e."dossier_id" = d."id" AND e."kind" = 'decisionPutOff' ORDER BY e."sequence" DESC LIMIT 1)
  WHERE d."waiting_for" = 'postponedDecision';
