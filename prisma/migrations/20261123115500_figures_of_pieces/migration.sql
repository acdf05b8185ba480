-- CreateTable
CREATE TABLE "line_day" (
    "dossier_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "lines" INTEGER NOT NULL,
    "late" INTEGER NOT NULL,
    "imprecise" INTEGER NOT NULL,
    "undated" INTEGER NOT NULL,
    "voided" INTEGER NOT NULL,

    CONSTRAINT "line_day_pkey" PRIMARY KEY ("dossier_id","day")
);

-- CreateTable
CREATE TABLE "piece_spell" (
    "dossier_id" UUID NOT NULL,
    "piece" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE,
    "asked_day" DATE,
    "verified_day" DATE,
    "stands" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "piece_spell_pkey" PRIMARY KEY ("dossier_id","piece","from_day")
);

-- CreateTable
CREATE TABLE "piece_refusal" (
    "dossier_id" UUID NOT NULL,
    "piece" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE,

    CONSTRAINT "piece_refusal_pkey" PRIMARY KEY ("dossier_id","piece","sequence")
);

-- CreateTable
CREATE TABLE "last_piece" (
    "dossier_id" UUID NOT NULL,
    "completed_day" DATE NOT NULL,
    "piece" TEXT NOT NULL,

    CONSTRAINT "last_piece_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "closing_judgement" (
    "dossier_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "judged_on" DATE NOT NULL,
    "not_passed" JSONB NOT NULL,

    CONSTRAINT "closing_judgement_pkey" PRIMARY KEY ("dossier_id","sequence")
);

-- AddForeignKey
ALTER TABLE "line_day" ADD CONSTRAINT "line_day_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_spell" ADD CONSTRAINT "piece_spell_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "piece_refusal" ADD CONSTRAINT "piece_refusal_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "last_piece" ADD CONSTRAINT "last_piece_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closing_judgement" ADD CONSTRAINT "closing_judgement_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever writes a line of the history of a piece writes what figures read of it: every dossier that has one anew.
CREATE FUNCTION refresh_piece_figures(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM piece_spell WHERE dossier_id = ANY (ids);
  DELETE FROM piece_refusal WHERE dossier_id = ANY (ids);
  WITH said AS MATERIALIZED (SELECT * FROM piece_event WHERE dossier_id = ANY (ids)),
    line AS MATERIALIZED (
      SELECT dossier_id, piece, sequence, kind, happened_on, payload ->> 'reason' AS reason
      FROM said WHERE kind <> 'voided' AND (dossier_id, piece, sequence) NOT IN (
        SELECT dossier_id, piece, (payload ->> 'voidedSequence')::int FROM said WHERE kind = 'voided')),
    known_day AS (SELECT DISTINCT dossier_id, piece, happened_on AS from_day FROM line),
    refused AS (
      INSERT INTO piece_refusal (dossier_id, piece, sequence, from_day, until_day)
      SELECT refused.dossier_id, refused.piece, refused.sequence, refused.happened_on, min(settled.happened_on)
      FROM line refused LEFT JOIN line settled ON settled.dossier_id = refused.dossier_id
        AND settled.piece = refused.piece AND settled.sequence > refused.sequence
        AND settled.kind IN ('verified', 'setAside', 'foundImpossible')
      WHERE refused.kind = 'refused'
      GROUP BY 1, 2, 3, 4)
  INSERT INTO piece_spell (dossier_id, piece, from_day, until_day, asked_day, verified_day, stands, reason)
  SELECT known_day.dossier_id, known_day.piece, from_day,
    lead(from_day) OVER (PARTITION BY known_day.dossier_id, known_day.piece ORDER BY from_day),
    min(happened_on) FILTER (WHERE kind = 'asked'), min(happened_on) FILTER (WHERE kind = 'verified'),
    (array_agg(kind ORDER BY sequence DESC))[1], (array_agg(reason ORDER BY sequence DESC))[1]
  FROM known_day JOIN line ON line.dossier_id = known_day.dossier_id AND line.piece = known_day.piece
    AND happened_on <= from_day
  GROUP BY 1, 2, 3;
END $$;

-- The last piece to arrive before a file was complete depends on both histories; of several on one day, none is the last.
CREATE FUNCTION refresh_last_piece(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM last_piece WHERE dossier_id = ANY (ids);
  WITH completed AS MATERIALIZED (
      SELECT dossier_id, min(happened_on)::date AS day FROM dossier_event complete
      WHERE dossier_id = ANY (ids) AND kind = 'fileCompleted' AND length(happened_on) = 10 AND NOT EXISTS (
        SELECT FROM dossier_event voiding
        WHERE voiding.dossier_id = complete.dossier_id AND voiding.kind = 'voided'
          AND (voiding.payload ->> 'voidedSequence')::int = complete.sequence)
      GROUP BY 1),
    arrival AS (
      SELECT dossier_id, day, piece, max(happened_on) AS arrived, max(max(happened_on)) OVER (PARTITION BY dossier_id) AS latest
      FROM piece_event received JOIN completed USING (dossier_id)
      WHERE kind = 'received' AND happened_on <= day AND NOT EXISTS (
        SELECT FROM piece_event voiding
        WHERE voiding.dossier_id = received.dossier_id AND voiding.piece = received.piece AND voiding.kind = 'voided'
          AND (voiding.payload ->> 'voidedSequence')::int = received.sequence)
      GROUP BY 1, 2, 3)
  INSERT INTO last_piece (dossier_id, completed_day, piece)
  SELECT dossier_id, day, min(piece) FROM arrival WHERE arrived = latest GROUP BY 1, 2 HAVING count(*) = 1;
END $$;

CREATE FUNCTION keep_piece_figures() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[] := (SELECT array_agg(DISTINCT dossier_id) FROM written);
BEGIN
  PERFORM refresh_piece_figures(ids);
  PERFORM refresh_last_piece(ids);
  RETURN NULL;
END $$;
CREATE TRIGGER piece_event_figures AFTER INSERT ON "piece_event"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_piece_figures();

-- Lines are never changed: each is added to its day, once. One without a date, a correction too, is known from the day
-- it was typed. Counted as `store/line-counts.ts` does.
CREATE FUNCTION keep_history_figures() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[] := (SELECT array_agg(DISTINCT dossier_id) FROM written WHERE kind IN ('fileCompleted', 'voided'));
BEGIN
  INSERT INTO line_day AS known (dossier_id, day, lines, late, imprecise, undated, voided)
  SELECT dossier_id,
    coalesce((happened_on || substr('-01-01', length(happened_on) - 3))::date, (recorded_at AT TIME ZONE 'Europe/Paris')::date),
    count(*) FILTER (WHERE kind <> 'voided'),
    count(*) FILTER (WHERE kind <> 'voided' AND (recorded_at AT TIME ZONE 'Europe/Paris')::date - 7 > CASE length(happened_on)
      WHEN 10 THEN happened_on::date
      WHEN 7 THEN ((happened_on || '-01')::date + interval '1 month - 1 day')::date
      WHEN 4 THEN (happened_on || '-12-31')::date END),
    count(*) FILTER (WHERE kind <> 'voided' AND length(happened_on) < 10),
    count(*) FILTER (WHERE kind <> 'voided' AND happened_on IS NULL),
    count(*) FILTER (WHERE kind = 'voided')
  FROM written GROUP BY 1, 2
  ON CONFLICT (dossier_id, day) DO UPDATE SET lines = known.lines + excluded.lines, late = known.late + excluded.late,
    imprecise = known.imprecise + excluded.imprecise, undated = known.undated + excluded.undated,
    voided = known.voided + excluded.voided;
  IF ids IS NOT NULL THEN PERFORM refresh_last_piece(ids); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER dossier_event_figures AFTER INSERT ON "dossier_event"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_history_figures();

-- The verdicts of one judgement are written at once, after it and the line that decides.
CREATE FUNCTION keep_closing_judgements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO closing_judgement (dossier_id, sequence, judged_on, not_passed)
  SELECT dossier_id, sequence, judged_on, coalesce(jsonb_agg(
    jsonb_build_object('condition', condition, 'kind', written.kind, 'verdict', verdict) ORDER BY condition)
      FILTER (WHERE verdict <> 'pass' AND written.kind <> 'informative'), '[]')
  FROM written JOIN judgement USING (dossier_id, sequence) JOIN dossier_event line USING (dossier_id, sequence)
  WHERE line.kind = 'closed'
  GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;
CREATE TRIGGER verdict_figures AFTER INSERT ON "verdict"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_closing_judgements();

-- What is there already.
INSERT INTO closing_judgement (dossier_id, sequence, judged_on, not_passed)
SELECT dossier_id, sequence, judged_on, coalesce(jsonb_agg(
  jsonb_build_object('condition', condition, 'kind', verdict.kind, 'verdict', verdict) ORDER BY condition)
    FILTER (WHERE verdict <> 'pass' AND verdict.kind <> 'informative'), '[]')
FROM verdict JOIN judgement USING (dossier_id, sequence) JOIN dossier_event line USING (dossier_id, sequence)
WHERE line.kind = 'closed'
GROUP BY 1, 2, 3;
SELECT refresh_piece_figures(array_agg(id)), refresh_last_piece(array_agg(id)) FROM dossier;
INSERT INTO line_day (dossier_id, day, lines, late, imprecise, undated, voided)
SELECT dossier_id,
  coalesce((happened_on || substr('-01-01', length(happened_on) - 3))::date, (recorded_at AT TIME ZONE 'Europe/Paris')::date),
  count(*) FILTER (WHERE kind <> 'voided'),
  count(*) FILTER (WHERE kind <> 'voided' AND (recorded_at AT TIME ZONE 'Europe/Paris')::date - 7 > CASE length(happened_on)
    WHEN 10 THEN happened_on::date
    WHEN 7 THEN ((happened_on || '-01')::date + interval '1 month - 1 day')::date
    WHEN 4 THEN (happened_on || '-12-31')::date END),
  count(*) FILTER (WHERE kind <> 'voided' AND length(happened_on) < 10),
  count(*) FILTER (WHERE kind <> 'voided' AND happened_on IS NULL),
  count(*) FILTER (WHERE kind = 'voided')
FROM dossier_event GROUP BY 1, 2;

-- Lines taken out are few: looked for among themselves.
CREATE INDEX "dossier_event_voided_idx" ON "dossier_event" ("dossier_id") WHERE "kind" = 'voided';
