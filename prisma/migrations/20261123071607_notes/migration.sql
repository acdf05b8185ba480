-- CreateEnum
CREATE TYPE "Medium" AS ENUM ('desk', 'appointment', 'telephone', 'letter', 'email', 'homeVisit');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('incoming', 'outgoing');

-- CreateEnum
CREATE TYPE "Correspondent" AS ENUM ('person', 'lender', 'association', 'supplier', 'other');

-- CreateTable
CREATE TABLE "contact_note" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "medium" "Medium" NOT NULL,
    "direction" "Direction" NOT NULL,
    "correspondent" "Correspondent" NOT NULL,
    "correspondent_name" TEXT,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" TEXT NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" TEXT,
    "voided_why" TEXT,

    CONSTRAINT "contact_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_note" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" TEXT NOT NULL,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" TEXT,
    "voided_why" TEXT,

    CONSTRAINT "working_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contact_note_dossier_id_happened_on_idx" ON "contact_note"("dossier_id", "happened_on");

-- CreateIndex
CREATE INDEX "working_note_dossier_id_written_at_idx" ON "working_note"("dossier_id", "written_at");

-- AddForeignKey
ALTER TABLE "contact_note" ADD CONSTRAINT "contact_note_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_note" ADD CONSTRAINT "contact_note_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_note" ADD CONSTRAINT "contact_note_voided_by_id_fkey" FOREIGN KEY ("voided_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_note" ADD CONSTRAINT "working_note_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_note" ADD CONSTRAINT "working_note_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_note" ADD CONSTRAINT "working_note_voided_by_id_fkey" FOREIGN KEY ("voided_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a note stays as it was written. It is voided once, with a reason, and never deleted.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.voided_at IS NULL
     AND to_jsonb(NEW) - '{voided_at,voided_by_id,voided_why}'::text[]
       = to_jsonb(OLD) - '{voided_at,voided_by_id,voided_why}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never rewritten', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER contact_note_keeps_its_words BEFORE UPDATE ON "contact_note"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER contact_note_only_grows BEFORE DELETE OR TRUNCATE ON "contact_note"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER working_note_keeps_its_words BEFORE UPDATE ON "working_note"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER working_note_only_grows BEFORE DELETE OR TRUNCATE ON "working_note"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
