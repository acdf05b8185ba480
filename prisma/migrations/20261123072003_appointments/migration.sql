-- CreateEnum
CREATE TYPE "AppointmentPlace" AS ENUM ('townHall', 'home', 'telephone', 'video', 'elsewhere');

-- CreateEnum
CREATE TYPE "AppointmentOutcome" AS ENUM ('pending', 'held', 'missed', 'moved', 'cancelled', 'superseded');

-- CreateEnum
CREATE TYPE "Canceller" AS ENUM ('person', 'town');

-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "appointment_place" "AppointmentPlace",
ADD COLUMN     "appointment_place_detail" TEXT;

-- CreateTable
CREATE TABLE "appointment" (
    "dossier_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "time" TEXT,
    "place" "AppointmentPlace",
    "place_detail" TEXT,
    "outcome" "AppointmentOutcome" NOT NULL,
    "cancelled_by" "Canceller",

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("dossier_id","sequence")
);

-- CreateIndex
CREATE INDEX "appointment_day_idx" ON "appointment"("day");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what became of each appointment given so far, as the path reads it.
INSERT INTO "appointment" ("dossier_id", "sequence", "day", "time", "outcome")
SELECT given."dossier_id", given."sequence", (given."payload" ->> 'appointmentOn')::date, given."payload" ->> 'time',
  (CASE
    WHEN next."kind" IS NULL THEN 'pending'
    WHEN next."kind" = 'appointmentGiven' THEN 'moved'
    WHEN next."kind" = 'appointmentHeld' THEN 'held'
    WHEN next."kind" = 'appointmentMissed' THEN 'missed'
    ELSE 'superseded'
  END)::"AppointmentOutcome"
FROM "dossier_event" given
LEFT JOIN LATERAL (
  SELECT later."kind" FROM "dossier_event" later
  WHERE later."dossier_id" = given."dossier_id" AND later."sequence" > given."sequence"
    AND later."kind" NOT IN ('requestChanged', 'clarificationAsked', 'voided')
    AND NOT EXISTS (
      SELECT 1 FROM "dossier_event" voiding
      WHERE voiding."dossier_id" = later."dossier_id" AND voiding."kind" = 'voided'
        AND (voiding."payload" ->> 'voidedSequence')::int = later."sequence")
  ORDER BY later."sequence" LIMIT 1
) next ON true
WHERE given."kind" = 'appointmentGiven'
  AND NOT EXISTS (
    SELECT 1 FROM "dossier_event" voiding
    WHERE voiding."dossier_id" = given."dossier_id" AND voiding."kind" = 'voided'
      AND (voiding."payload" ->> 'voidedSequence')::int = given."sequence");
