-- CreateEnum
CREATE TYPE "LetterKind" AS ENUM ('piecesRequest', 'reminder', 'appointmentReminder', 'notEligible', 'granted', 'refused', 'redirection');

-- CreateEnum
CREATE TYPE "LetterWay" AS ENUM ('print', 'copy', 'email');

-- CreateEnum
CREATE TYPE "LetterState" AS ENUM ('waiting', 'sending', 'sent', 'failed');

-- CreateTable
CREATE TABLE "letter_template" (
    "id" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" TEXT NOT NULL,

    CONSTRAINT "letter_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "template_version" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "way" "LetterWay" NOT NULL,
    "state" "LetterState" NOT NULL,
    "failure" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" TEXT NOT NULL,
    "state_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "letter_template_kind_version_key" ON "letter_template"("kind", "version");

-- CreateIndex
CREATE INDEX "letter_dossier_id_written_at_idx" ON "letter"("dossier_id", "written_at");

-- AddForeignKey
ALTER TABLE "letter_template" ADD CONSTRAINT "letter_template_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: templates are only ever added to, and a letter keeps its words.
CREATE TRIGGER letter_template_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "letter_template"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_rewriting_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{state,failure,state_at}'::text[] = to_jsonb(OLD) - '{state,failure,state_at}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never rewritten', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER letter_keeps_its_words BEFORE UPDATE ON "letter"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_letter();
CREATE TRIGGER letter_only_grows BEFORE DELETE OR TRUNCATE ON "letter"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
