-- CreateEnum
CREATE TYPE "RedirectionTarget" AS ENUM ('association', 'housingSolidarityFund', 'familyAllowanceFund', 'bank', 'overIndebtednessProcedure', 'employmentService', 'actionLogement', 'departmentSocialCentre', 'other');

-- CreateEnum
CREATE TYPE "RedirectionOutcome" AS ENUM ('obtained', 'notObtained', 'didNotGo', 'notKnown');

-- CreateTable
CREATE TABLE "redirection" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "target" "RedirectionTarget" NOT NULL,
    "name" TEXT,
    "redirected_on" DATE NOT NULL,
    "why" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" TEXT NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" TEXT,
    "voided_why" TEXT,

    CONSTRAINT "redirection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirection_outcome" (
    "id" UUID NOT NULL,
    "redirection_id" UUID,
    "event_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "outcome" "RedirectionOutcome" NOT NULL,
    "known_on" DATE NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" TEXT NOT NULL,

    CONSTRAINT "redirection_outcome_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "redirection_dossier_id_idx" ON "redirection"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "redirection_outcome_redirection_id_ordinal_key" ON "redirection_outcome"("redirection_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "redirection_outcome_event_id_ordinal_key" ON "redirection_outcome"("event_id", "ordinal");

-- AddForeignKey
ALTER TABLE "redirection" ADD CONSTRAINT "redirection_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirection" ADD CONSTRAINT "redirection_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirection" ADD CONSTRAINT "redirection_voided_by_id_fkey" FOREIGN KEY ("voided_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirection_outcome" ADD CONSTRAINT "redirection_outcome_redirection_id_fkey" FOREIGN KEY ("redirection_id") REFERENCES "redirection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirection_outcome" ADD CONSTRAINT "redirection_outcome_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "dossier_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirection_outcome" ADD CONSTRAINT "redirection_outcome_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a redirection stays as it was written, its outcomes are only ever added to, each of one redirection.
CREATE TRIGGER redirection_keeps_its_words BEFORE UPDATE ON "redirection"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER redirection_only_grows BEFORE DELETE OR TRUNCATE ON "redirection"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER redirection_outcome_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "redirection_outcome"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "redirection_outcome" ADD CONSTRAINT redirection_outcome_is_of_one
  CHECK (num_nonnulls(redirection_id, event_id) = 1);
-- Few of all lines close a dossier by sending somebody elsewhere.
CREATE INDEX dossier_event_redirected_idx ON "dossier_event" (dossier_id)
  WHERE kind = 'closed' AND payload->'end'->>'kind' = 'redirected';
