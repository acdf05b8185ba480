-- CreateEnum
CREATE TYPE "LoanState" AS ENUM ('granted', 'offered', 'withdrawn', 'paidOut', 'running', 'over', 'refundAsked', 'refunded');

-- CreateTable
CREATE TABLE "loan_event" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" TEXT NOT NULL,

    CONSTRAINT "loan_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loan" (
    "dossier_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "LoanState" NOT NULL,
    "over_on" DATE,
    "interest_cents" INTEGER,
    "refund_cents" INTEGER,
    "refund_due_on" DATE,
    "refund_asked_on" DATE,
    "refund_received_on" DATE,
    "received_cents" INTEGER,

    CONSTRAINT "loan_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "refund_statement" (
    "id" UUID NOT NULL,
    "asked_on" DATE NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" TEXT NOT NULL,

    CONSTRAINT "refund_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_statement_line" (
    "statement_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "dossier_id" UUID NOT NULL,
    "over_on" DATE NOT NULL,
    "interest_cents" INTEGER NOT NULL,
    "refund_cents" INTEGER NOT NULL,

    CONSTRAINT "refund_statement_line_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateIndex
CREATE UNIQUE INDEX "loan_event_dossier_id_sequence_key" ON "loan_event"("dossier_id", "sequence");

-- CreateIndex
CREATE INDEX "loan_state_refund_due_on_idx" ON "loan"("state", "refund_due_on");

-- CreateIndex
CREATE INDEX "refund_statement_line_dossier_id_idx" ON "refund_statement_line"("dossier_id");

-- AddForeignKey
ALTER TABLE "loan_event" ADD CONSTRAINT "loan_event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loan_event" ADD CONSTRAINT "loan_event_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loan" ADD CONSTRAINT "loan_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_statement" ADD CONSTRAINT "refund_statement_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_statement_line" ADD CONSTRAINT "refund_statement_line_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "refund_statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_statement_line" ADD CONSTRAINT "refund_statement_line_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: the history of a loan and what was asked of the département are only ever added to.
CREATE TRIGGER loan_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "loan_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refund_statement_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "refund_statement"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refund_statement_line_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "refund_statement_line"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
