-- CreateTable
CREATE TABLE "lender_letter" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "event_id" UUID,
    "loan_event_id" UUID,
    "file_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" TEXT NOT NULL,
    "taken_out_at" TIMESTAMPTZ(3),
    "taken_out_by_id" TEXT,
    "taken_out_why" TEXT,

    CONSTRAINT "lender_letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "lender_letter_dossier_id_idx" ON "lender_letter"("dossier_id");

-- CreateIndex
CREATE INDEX "lender_letter_file_hash_idx" ON "lender_letter"("file_hash");

-- AddForeignKey
ALTER TABLE "lender_letter" ADD CONSTRAINT "lender_letter_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lender_letter" ADD CONSTRAINT "lender_letter_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "dossier_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lender_letter" ADD CONSTRAINT "lender_letter_loan_event_id_fkey" FOREIGN KEY ("loan_event_id") REFERENCES "loan_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lender_letter" ADD CONSTRAINT "lender_letter_file_hash_fkey" FOREIGN KEY ("file_hash") REFERENCES "stored_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lender_letter" ADD CONSTRAINT "lender_letter_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lender_letter" ADD CONSTRAINT "lender_letter_taken_out_by_id_fkey" FOREIGN KEY ("taken_out_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a letter says what one line tells.
ALTER TABLE "lender_letter" ADD CONSTRAINT lender_letter_is_of_one_line
  CHECK (num_nonnulls(event_id, loan_event_id) = 1);

-- By hand: the same content says the same thing once, as long as it is not taken out.
CREATE UNIQUE INDEX "lender_letter_filed_once" ON "lender_letter" (coalesce("event_id", "loan_event_id"), "file_hash") WHERE "taken_out_at" IS NULL;
