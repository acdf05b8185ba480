-- CreateEnum
CREATE TYPE "ParameterKind" AS ENUM ('delays', 'pieces');

-- CreateTable
CREATE TABLE "parameter_version" (
    "id" UUID NOT NULL,
    "kind" "ParameterKind" NOT NULL,
    "effective_from" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" TEXT NOT NULL,

    CONSTRAINT "parameter_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "parameter_version_kind_effective_from_key" ON "parameter_version"("kind", "effective_from");

-- AddForeignKey
ALTER TABLE "parameter_version" ADD CONSTRAINT "parameter_version_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER parameter_version_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON "parameter_version"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
