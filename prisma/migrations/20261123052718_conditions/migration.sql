-- AlterTable
ALTER TABLE "person" ADD COLUMN     "postal_code" TEXT,
ADD COLUMN     "street" TEXT;

-- CreateTable
CREATE TABLE "situation" (
    "dossier_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" TEXT NOT NULL,

    CONSTRAINT "situation_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "rule_set" (
    "id" UUID NOT NULL,
    "effective_from" DATE NOT NULL,
    "rules" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" TEXT NOT NULL,

    CONSTRAINT "rule_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "dossier_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "judged_on" DATE NOT NULL,
    "rule_set" JSONB NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("dossier_id","sequence")
);

-- CreateTable
CREATE TABLE "verdict" (
    "dossier_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "condition" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "value" JSONB,
    "held_against" JSONB,
    "missing" TEXT[],

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("dossier_id","sequence","condition")
);

-- CreateIndex
CREATE UNIQUE INDEX "rule_set_effective_from_key" ON "rule_set"("effective_from");

-- CreateIndex
CREATE INDEX "verdict_condition_verdict_idx" ON "verdict"("condition", "verdict");

-- AddForeignKey
ALTER TABLE "situation" ADD CONSTRAINT "situation_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "situation" ADD CONSTRAINT "situation_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_set" ADD CONSTRAINT "rule_set_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_dossier_id_sequence_fkey" FOREIGN KEY ("dossier_id", "sequence") REFERENCES "dossier_event"("dossier_id", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_dossier_id_sequence_fkey" FOREIGN KEY ("dossier_id", "sequence") REFERENCES "judgement"("dossier_id", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: rules and what was decided by them are only ever added to.
CREATE TRIGGER rule_set_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "rule_set"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER judgement_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "judgement"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER verdict_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "verdict"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
