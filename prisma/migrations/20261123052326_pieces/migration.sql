-- CreateEnum
CREATE TYPE "PieceState" AS ENUM ('toAsk', 'asked', 'received', 'verified', 'refused', 'expired', 'notApplicable', 'cannotBeGiven');

-- CreateTable
CREATE TABLE "checklist" (
    "dossier_id" UUID NOT NULL,
    "situation" JSONB NOT NULL,
    "planned_on" DATE,
    "version" INTEGER NOT NULL,
    "situation_version" INTEGER NOT NULL,

    CONSTRAINT "checklist_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "piece_event" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "piece" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "checklist_version" INTEGER NOT NULL,

    CONSTRAINT "piece_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "piece" (
    "dossier_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" "PieceState" NOT NULL,
    "since" DATE,
    "first_asked_on" DATE,
    "times_asked" INTEGER NOT NULL,
    "times_refused" INTEGER NOT NULL,
    "copies" INTEGER,
    "issued_on" DATE,
    "last_valid_on" DATE,
    "reason" TEXT,

    CONSTRAINT "piece_pkey" PRIMARY KEY ("dossier_id","code")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "hash" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "piece_file" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "piece" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" TEXT NOT NULL,
    "taken_out_at" TIMESTAMPTZ(3),
    "taken_out_by_id" TEXT,
    "taken_out_why" TEXT,

    CONSTRAINT "piece_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "piece_event_dossier_id_piece_sequence_key" ON "piece_event"("dossier_id", "piece", "sequence");

-- CreateIndex
CREATE INDEX "piece_code_state_idx" ON "piece"("code", "state");

-- CreateIndex
CREATE INDEX "piece_file_dossier_id_idx" ON "piece_file"("dossier_id");

-- CreateIndex
CREATE INDEX "piece_file_file_hash_idx" ON "piece_file"("file_hash");

-- AddForeignKey
ALTER TABLE "checklist" ADD CONSTRAINT "checklist_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_event" ADD CONSTRAINT "piece_event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_event" ADD CONSTRAINT "piece_event_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece" ADD CONSTRAINT "piece_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_file" ADD CONSTRAINT "piece_file_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_file" ADD CONSTRAINT "piece_file_file_hash_fkey" FOREIGN KEY ("file_hash") REFERENCES "stored_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_file" ADD CONSTRAINT "piece_file_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_file" ADD CONSTRAINT "piece_file_taken_out_by_id_fkey" FOREIGN KEY ("taken_out_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what happened to a piece is only ever added to.
CREATE TRIGGER piece_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "piece_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- By hand: the same content shows a piece once, whoever sends it twice at the same moment.
CREATE UNIQUE INDEX "piece_file_shown_once" ON "piece_file" ("dossier_id", "piece", "file_hash") WHERE "taken_out_at" IS NULL;
