-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "association" TEXT;

-- Read again from the histories at the next start: SQL cannot fold them.
DELETE FROM "current_spell";
DELETE FROM "past_spell";

-- AlterTable
ALTER TABLE "current_spell" ADD COLUMN     "walked" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "past_spell" ADD COLUMN     "walked" TEXT NOT NULL;

-- What the first lines say already; `store/projection.ts` reads it in the same way from now on.
UPDATE "dossier" SET "association" = nullif(trim("payload" ->> 'channelDetail'), '')
FROM "dossier_event"
WHERE "dossier_id" = "dossier"."id" AND "sequence" = 1 AND "channel" = 'association';
