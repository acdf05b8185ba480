-- CreateEnum
CREATE TYPE "PackState" AS ENUM ('building', 'built', 'failed');

-- CreateTable
CREATE TABLE "pack" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "state" "PackState" NOT NULL,
    "progress_percent" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" TEXT NOT NULL,
    "fingerprint" TEXT,
    "file_hash" TEXT,
    "sheets_hash" TEXT,
    "contents" JSONB,
    "originals" JSONB,

    CONSTRAINT "pack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "details" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" TEXT NOT NULL,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pack_dossier_id_idx" ON "pack"("dossier_id");

-- AddForeignKey
ALTER TABLE "pack" ADD CONSTRAINT "pack_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pack" ADD CONSTRAINT "pack_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pack" ADD CONSTRAINT "pack_file_hash_fkey" FOREIGN KEY ("file_hash") REFERENCES "stored_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pack" ADD CONSTRAINT "pack_sheets_hash_fkey" FOREIGN KEY ("sheets_hash") REFERENCES "stored_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was built, and may have been sent, stays as it is.
CREATE TRIGGER built_pack_stays BEFORE UPDATE ON "pack"
  FOR EACH ROW WHEN (OLD.state = 'built') EXECUTE FUNCTION refuse_change();
