-- By hand: trigrams, for searching inside names.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('contact', 'appointment', 'assessment', 'collection', 'dispatch', 'lender', 'payout', 'repayment');

-- CreateEnum
CREATE TYPE "State" AS ENUM ('open', 'closed', 'finished');

-- CreateEnum
CREATE TYPE "Milestone" AS ENUM ('firstContact', 'preScreened', 'appointmentHeld', 'foundEligible', 'fileComplete', 'submitted', 'decided', 'granted', 'paidOut', 'repaid');

-- CreateEnum
CREATE TYPE "WaitingFor" AS ENUM ('preScreening', 'appointmentDate', 'appointment', 'appointmentOutcome', 'assessment', 'pieceList', 'pieces', 'pieceCheck', 'dispatch', 'decision', 'postponedDecision', 'payout', 'instalments', 'interestRefund');

-- CreateEnum
CREATE TYPE "Owner" AS ENUM ('town', 'person', 'lender', 'department');

-- CreateEnum
CREATE TYPE "EndKind" AS ENUM ('leftByPerson', 'turnedDownByTown', 'refusedByLender', 'redirected', 'informationOnly', 'administrative');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('spontaneous', 'departmentSocialCentre', 'association', 'missionLocale', 'franceTravail', 'bank', 'electedOfficial', 'neighbouringCcas', 'other');

-- CreateEnum
CREATE TYPE "Project" AS ENUM ('drivingLicence', 'vehiclePurchase', 'vehicleRepair', 'twoWheeler', 'training', 'rentDeposit', 'moving', 'homeWorks', 'heating', 'appliances', 'dentalCare', 'opticalCare', 'hearingCare', 'divorce', 'funeral', 'computer', 'overdraft', 'debtBuyBack', 'businessCreation', 'holidays', 'currentBills', 'rentArrears', 'other');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('frontDesk', 'agent', 'head', 'administrator');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "last_name" TEXT NOT NULL,
    "first_name" TEXT,
    "born_on" DATE,
    "telephone" TEXT,
    "email" TEXT,
    "town" TEXT,
    "sort_name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "agent_id" TEXT,
    "version" INTEGER NOT NULL,
    "state" "State" NOT NULL,
    "stage" "Stage" NOT NULL,
    "furthest" "Milestone" NOT NULL,
    "waiting_for" "WaitingFor",
    "turn" "Owner",
    "waiting_since" TEXT,
    "stands_since_day" DATE NOT NULL,
    "appointment_on" DATE,
    "appointment_time" TEXT,
    "end_kind" "EndKind",
    "main_reason" TEXT,
    "ended_on" TEXT,
    "first_contact_on" TEXT NOT NULL,
    "first_contact_day" DATE NOT NULL,
    "channel" "Channel" NOT NULL,
    "project" "Project" NOT NULL,
    "amount_cents" INTEGER,
    "duration_months" INTEGER,
    "last_recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_event" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" TEXT,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "dossier_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_visit" (
    "dossier_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "stage" "Stage" NOT NULL,
    "entered_on" TEXT,
    "left_on" TEXT,
    "is_over" BOOLEAN NOT NULL,

    CONSTRAINT "stage_visit_pkey" PRIMARY KEY ("dossier_id","ordinal")
);

-- CreateTable
CREATE TABLE "reference_counter" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "register_import" (
    "id" UUID NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "imported_by_id" TEXT NOT NULL,
    "created" INTEGER NOT NULL,
    "already_there" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,

    CONSTRAINT "register_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_row" (
    "dossier_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line_number" INTEGER NOT NULL,
    "register_number" TEXT,
    "fingerprint" TEXT NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "source_row_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "register_mapping" (
    "headers" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_mapping_pkey" PRIMARY KEY ("headers")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "roles" "Role"[],
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "deactivated_at" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "failed_sign_in" (
    "address_key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "failed_sign_in_pkey" PRIMARY KEY ("address_key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "dossier_id" UUID,
    "facts" JSONB NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "is_demonstration" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "person_sort_name_id_idx" ON "person"("sort_name", "id");

-- CreateIndex
CREATE INDEX "person_search_text_idx" ON "person" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "dossier_reference_key" ON "dossier"("reference");

-- CreateIndex
CREATE INDEX "dossier_first_contact_day_id_idx" ON "dossier"("first_contact_day", "id");

-- CreateIndex
CREATE INDEX "dossier_last_recorded_at_id_idx" ON "dossier"("last_recorded_at", "id");

-- CreateIndex
CREATE INDEX "dossier_stands_since_day_id_idx" ON "dossier"("stands_since_day", "id");

-- CreateIndex
CREATE INDEX "dossier_state_stage_idx" ON "dossier"("state", "stage");

-- CreateIndex
CREATE INDEX "dossier_furthest_end_kind_main_reason_idx" ON "dossier"("furthest", "end_kind", "main_reason");

-- CreateIndex
CREATE INDEX "dossier_agent_id_state_idx" ON "dossier"("agent_id", "state");

-- CreateIndex
CREATE INDEX "dossier_person_id_idx" ON "dossier"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_event_dossier_id_sequence_key" ON "dossier_event"("dossier_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "source_row_fingerprint_key" ON "source_row"("fingerprint");

-- CreateIndex
CREATE INDEX "source_row_register_number_idx" ON "source_row"("register_number");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "failed_sign_in_last_failed_at_idx" ON "failed_sign_in"("last_failed_at");

-- CreateIndex
CREATE INDEX "audit_entry_dossier_id_at_idx" ON "audit_entry"("dossier_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_visit" ADD CONSTRAINT "stage_visit_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_import" ADD CONSTRAINT "register_import_imported_by_id_fkey" FOREIGN KEY ("imported_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_row" ADD CONSTRAINT "source_row_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_row" ADD CONSTRAINT "source_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "register_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what happened and who did what is only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows: a line is voided by another line', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER dossier_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "dossier_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
