-- AlterTable
ALTER TABLE "line_day" ADD COLUMN     "until_day" DATE;

-- One row holds all that is known of a dossier on a day, not what became known on it: whoever asks for a day reads one
-- row for each dossier. A line without a date, a correction too, is known from the day it was typed. Counted as
-- `store/line-counts.ts` does.
CREATE FUNCTION refresh_line_days(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM line_day WHERE dossier_id = ANY (ids);
  WITH line AS (
      SELECT dossier_id, kind, happened_on, (recorded_at AT TIME ZONE 'Europe/Paris')::date AS typed
      FROM dossier_event WHERE dossier_id = ANY (ids)),
    known AS (
      SELECT dossier_id, coalesce((happened_on || substr('-01-01', length(happened_on) - 3))::date, typed) AS day,
        count(*) FILTER (WHERE kind <> 'voided') AS lines,
        count(*) FILTER (WHERE kind <> 'voided' AND typed - 7 > CASE length(happened_on)
          WHEN 10 THEN happened_on::date
          WHEN 7 THEN ((happened_on || '-01')::date + interval '1 month - 1 day')::date
          WHEN 4 THEN (happened_on || '-12-31')::date END) AS late,
        count(*) FILTER (WHERE kind <> 'voided' AND length(happened_on) < 10) AS imprecise,
        count(*) FILTER (WHERE kind <> 'voided' AND happened_on IS NULL) AS undated,
        count(*) FILTER (WHERE kind = 'voided') AS voided
      FROM line GROUP BY 1, 2)
  INSERT INTO line_day (dossier_id, day, until_day, lines, late, imprecise, undated, voided)
  SELECT dossier_id, day, lead(day) OVER of_dossier, sum(lines) OVER of_dossier, sum(late) OVER of_dossier,
    sum(imprecise) OVER of_dossier, sum(undated) OVER of_dossier, sum(voided) OVER of_dossier
  FROM known WINDOW of_dossier AS (PARTITION BY dossier_id ORDER BY day);
END $$;

CREATE OR REPLACE FUNCTION keep_history_figures() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  completed uuid[] := (SELECT array_agg(DISTINCT dossier_id) FROM written WHERE kind IN ('fileCompleted', 'voided'));
BEGIN
  PERFORM refresh_line_days((SELECT array_agg(DISTINCT dossier_id) FROM written));
  IF completed IS NOT NULL THEN PERFORM refresh_last_piece(completed); END IF;
  RETURN NULL;
END $$;

-- What is there already.
TRUNCATE line_day;
SELECT refresh_line_days(array_agg(id)) FROM dossier;
