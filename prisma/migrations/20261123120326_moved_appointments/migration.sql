-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "DetourKind" ADD VALUE 'appointmentMoved';
ALTER TYPE "DetourKind" ADD VALUE 'appointmentCancelled';

-- By hand: how dossiers with an appointment stand is read again at the next start.
DELETE FROM "current_spell" WHERE "dossier_id" IN (
  SELECT "dossier_id" FROM "dossier_event" WHERE "kind" IN ('appointmentGiven', 'appointmentCancelled'));
