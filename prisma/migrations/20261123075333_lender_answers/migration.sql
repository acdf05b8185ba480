-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "answer_by" DATE,
ADD COLUMN     "is_decision_to_tell" BOOLEAN NOT NULL DEFAULT false;
