-- CreateTable
CREATE TABLE "yearly_report" (
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" TEXT NOT NULL,

    CONSTRAINT "yearly_report_pkey" PRIMARY KEY ("year")
);

-- AddForeignKey
ALTER TABLE "yearly_report" ADD CONSTRAINT "yearly_report_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
