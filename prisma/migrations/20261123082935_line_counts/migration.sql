-- CreateTable
CREATE TABLE "line_count" (
    "dossier_id" UUID NOT NULL,
    "lines" INTEGER NOT NULL,
    "late" INTEGER NOT NULL,
    "imprecise" INTEGER NOT NULL,
    "undated" INTEGER NOT NULL,
    "voided" INTEGER NOT NULL,

    CONSTRAINT "line_count_pkey" PRIMARY KEY ("dossier_id")
);

-- AddForeignKey
ALTER TABLE "line_count" ADD CONSTRAINT "line_count_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The lines there are already; `store/line-counts.ts` counts in the same way from now on.
INSERT INTO "line_count"
SELECT "dossier_id",
  count(*) FILTER (WHERE "kind" <> 'voided'),
  count(*) FILTER (WHERE "kind" <> 'voided'
    AND ("recorded_at" AT TIME ZONE 'Europe/Paris')::date - 7 > CASE length("happened_on")
      WHEN 10 THEN "happened_on"::date
      WHEN 7 THEN (("happened_on" || '-01')::date + interval '1 month - 1 day')::date
      WHEN 4 THEN ("happened_on" || '-12-31')::date END),
  count(*) FILTER (WHERE "kind" <> 'voided' AND length("happened_on") < 10),
  count(*) FILTER (WHERE "kind" <> 'voided' AND "happened_on" IS NULL),
  count(*) FILTER (WHERE "kind" = 'voided')
FROM "dossier_event" GROUP BY "dossier_id";
