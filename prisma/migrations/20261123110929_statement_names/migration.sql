-- AlterTable
ALTER TABLE "refund_statement_line" ADD COLUMN "first_name" TEXT,
ADD COLUMN "last_name" TEXT;

-- By hand: statements made before bear the names of today, and from now on those of the day they are made.
ALTER TABLE "refund_statement_line" DISABLE TRIGGER refund_statement_line_only_grows;
UPDATE "refund_statement_line" SET "last_name" = p."last_name", "first_name" = p."first_name"
  FROM "dossier" d JOIN "person" p ON p."id" = d."person_id" WHERE d."id" = "refund_statement_line"."dossier_id";
ALTER TABLE "refund_statement_line" ENABLE TRIGGER refund_statement_line_only_grows;
ALTER TABLE "refund_statement_line" ALTER COLUMN "last_name" SET NOT NULL;
