-- CreateEnum
CREATE TYPE "DetourKind" AS ENUM ('morePiecesAsked', 'decisionPutOff', 'appointmentMissed', 'reopening');

-- Read again from the histories at the next start: SQL cannot fold them.
DELETE FROM "stage_visit";

-- AlterTable
ALTER TABLE "stage_visit" ADD COLUMN     "days_before" INTEGER NOT NULL,
ADD COLUMN     "entered_day" DATE NOT NULL,
ADD COLUMN     "is_end_dated" BOOLEAN NOT NULL,
ADD COLUMN     "is_start_dated" BOOLEAN NOT NULL,
ADD COLUMN     "left_day" DATE,
ADD COLUMN     "number" INTEGER NOT NULL,
ADD COLUMN     "visited_again_day" DATE;

-- CreateTable
CREATE TABLE "current_spell" (
    "dossier_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "first_contact_day" DATE NOT NULL,
    "state" "State" NOT NULL,
    "stage" "Stage" NOT NULL,
    "furthest" "Milestone" NOT NULL,
    "waiting_for" "WaitingFor",
    "turn" "Owner",
    "appointment_day" DATE,
    "end_kind" "EndKind",
    "main_reason" TEXT,
    "is_dated" BOOLEAN NOT NULL,
    "is_start_dated" BOOLEAN NOT NULL,
    "settled_day" DATE,
    "town_days" INTEGER NOT NULL,
    "person_days" INTEGER NOT NULL,
    "lender_days" INTEGER NOT NULL,
    "department_days" INTEGER NOT NULL,
    "repayment_days" INTEGER NOT NULL,
    "uncounted_spells" INTEGER NOT NULL,
    "implied_milestones" INTEGER NOT NULL,

    CONSTRAINT "current_spell_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "past_spell" (
    "dossier_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "until_day" DATE NOT NULL,
    "from_day" DATE NOT NULL,
    "first_contact_day" DATE NOT NULL,
    "state" "State" NOT NULL,
    "stage" "Stage" NOT NULL,
    "furthest" "Milestone" NOT NULL,
    "waiting_for" "WaitingFor",
    "turn" "Owner",
    "appointment_day" DATE,
    "end_kind" "EndKind",
    "main_reason" TEXT,
    "is_dated" BOOLEAN NOT NULL,
    "is_start_dated" BOOLEAN NOT NULL,
    "settled_day" DATE,
    "town_days" INTEGER NOT NULL,
    "person_days" INTEGER NOT NULL,
    "lender_days" INTEGER NOT NULL,
    "department_days" INTEGER NOT NULL,
    "repayment_days" INTEGER NOT NULL,
    "uncounted_spells" INTEGER NOT NULL,
    "implied_milestones" INTEGER NOT NULL,

    CONSTRAINT "past_spell_pkey" PRIMARY KEY ("dossier_id","ordinal")
);

-- CreateTable
CREATE TABLE "detour" (
    "dossier_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "DetourKind" NOT NULL,
    "seen_from_day" DATE NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE,
    "is_dated" BOOLEAN NOT NULL,

    CONSTRAINT "detour_pkey" PRIMARY KEY ("dossier_id","ordinal")
);

-- AddForeignKey
ALTER TABLE "current_spell" ADD CONSTRAINT "current_spell_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "past_spell" ADD CONSTRAINT "past_spell_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "detour" ADD CONSTRAINT "detour_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
