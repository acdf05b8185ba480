-- DropForeignKey
ALTER TABLE "piece_spell" DROP CONSTRAINT "piece_spell_dossier_id_fkey";

-- DropTable
DROP TABLE "piece_spell";

-- CreateTable
CREATE TABLE "piece_wait" (
    "dossier_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE,
    "asked_day" DATE,
    "verified_day" DATE,
    "is_impossible" BOOLEAN NOT NULL,
    "reason" TEXT,
    "pieces" TEXT[],

    CONSTRAINT "piece_wait_pkey" PRIMARY KEY ("dossier_id","ordinal")
);

-- AddForeignKey
ALTER TABLE "piece_wait" ADD CONSTRAINT "piece_wait_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever writes a line of the history of a piece writes what figures read of it: every dossier that has one anew. A
-- piece changes what figures say of it when it is found impossible or set aside, or is no longer: what else is said of
-- it only tells its days.
CREATE OR REPLACE FUNCTION refresh_piece_figures(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM piece_wait WHERE dossier_id = ANY (ids);
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
      GROUP BY 1, 2, 3, 4),
    spell AS (
      SELECT known_day.dossier_id, known_day.piece, from_day,
        lead(from_day) OVER (PARTITION BY known_day.dossier_id, known_day.piece ORDER BY from_day) AS until_day,
        (array_agg(kind ORDER BY sequence DESC))[1] AS stands, (array_agg(reason ORDER BY sequence DESC))[1] AS reason
      FROM known_day JOIN line ON line.dossier_id = known_day.dossier_id AND line.piece = known_day.piece
        AND happened_on <= from_day
      GROUP BY 1, 2, 3),
    spell_beside AS (
      SELECT spell.*, stands IN ('setAside', 'foundImpossible') AS is_apart,
        lag(stands IN ('setAside', 'foundImpossible'), 1, TRUE) OVER (PARTITION BY dossier_id, piece ORDER BY from_day)
          AS was_apart
      FROM spell),
    numbered AS (
      SELECT spell_beside.*,
        count(*) FILTER (WHERE is_apart OR was_apart) OVER (PARTITION BY dossier_id, piece ORDER BY from_day) AS part
      FROM spell_beside),
    wait AS (
      SELECT dossier_id, piece, min(from_day) AS from_day,
        CASE WHEN count(*) = count(until_day) THEN max(until_day) END AS until_day,
        is_apart AS is_impossible, CASE WHEN is_apart THEN min(reason) END AS reason
      FROM numbered WHERE stands <> 'setAside' GROUP BY dossier_id, piece, part, is_apart),
    first_day AS (
      SELECT dossier_id, piece, min(happened_on) FILTER (WHERE kind = 'asked') AS asked_day,
        min(happened_on) FILTER (WHERE kind = 'verified') AS verified_day
      FROM line GROUP BY 1, 2)
  INSERT INTO piece_wait (
    dossier_id, ordinal, from_day, until_day, asked_day, verified_day, is_impossible, reason, pieces)
  SELECT dossier_id, row_number() OVER (PARTITION BY dossier_id ORDER BY from_day, min(piece)),
    from_day, until_day, asked_day, verified_day, is_impossible, reason, array_agg(piece ORDER BY piece)
  FROM wait JOIN first_day USING (dossier_id, piece)
  GROUP BY dossier_id, from_day, until_day, asked_day, verified_day, is_impossible, reason;
END $$;

-- What is there already.
SELECT refresh_piece_figures(array_agg(id)) FROM dossier;
