-- CreateEnum
CREATE TYPE "PersonChangeCause" AS ENUM ('correction', 'merge', 'mergeUndone');

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "former_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "person_change" ADD COLUMN     "cause" "PersonChangeCause" NOT NULL DEFAULT 'correction';

-- CreateTable
CREATE TABLE "person_merge" (
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "gone_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "dossier_ids" UUID[],
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_by_id" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" TEXT,

    CONSTRAINT "person_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "person_merge_kept_id_idx" ON "person_merge"("kept_id");

-- CreateIndex
CREATE INDEX "person_merge_gone_id_idx" ON "person_merge"("gone_id");

-- CreateIndex
CREATE INDEX "person_merged_into_id_idx" ON "person"("merged_into_id");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_gone_id_fkey" FOREIGN KEY ("gone_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_merged_by_id_fkey" FOREIGN KEY ("merged_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a merge stays as it was written. It is undone once. It goes with the people it is about.
CREATE FUNCTION refuse_rewriting_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.undone_at IS NULL
     AND to_jsonb(NEW) - '{undone_at,undone_by_id}'::text[] = to_jsonb(OLD) - '{undone_at,undone_by_id}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never rewritten', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER person_merge_stays BEFORE UPDATE ON "person_merge"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_merge();
