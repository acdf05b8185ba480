-- CreateEnum
CREATE TYPE "TaskDeedKind" AS ENUM ('chased', 'postponed');

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "agent_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "postponed_why" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" TEXT,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_deed" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "waiting_for" "WaitingFor" NOT NULL,
    "since" DATE NOT NULL,
    "kind" "TaskDeedKind" NOT NULL,
    "rests_until" DATE NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" TEXT NOT NULL,

    CONSTRAINT "task_deed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_dossier_id_idx" ON "task"("dossier_id");

-- CreateIndex
CREATE INDEX "task_agent_id_done_at_due_on_idx" ON "task"("agent_id", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "task_deed_dossier_id_waiting_for_since_idx" ON "task_deed"("dossier_id", "waiting_for", "since");

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_deed" ADD CONSTRAINT "task_deed_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_deed" ADD CONSTRAINT "task_deed_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
