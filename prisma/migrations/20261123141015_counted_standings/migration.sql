-- CreateTable
CREATE TABLE "standing_count" (
    "id" BIGSERIAL NOT NULL,
    "state" "State" NOT NULL,
    "stage" "Stage" NOT NULL,
    "waiting_for" "WaitingFor",
    "turn" "Owner",
    "appointment_on" DATE,
    "dossiers" INTEGER NOT NULL,

    CONSTRAINT "standing_count_pkey" PRIMARY KEY ("id")
);

-- Whoever writes dossiers writes how many stand in each way since. None is ever deleted: its history refers to it.
CREATE FUNCTION count_new_standings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO standing_count (state, stage, waiting_for, turn, appointment_on, dossiers)
  SELECT state, stage, waiting_for, turn, CASE WHEN waiting_for = 'appointment' THEN appointment_on END, count(*)
  FROM written
  GROUP BY 1, 2, 3, 4, 5;
  RETURN NULL;
END $$;
CREATE TRIGGER dossier_standings_added AFTER INSERT ON "dossier"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION count_new_standings();

CREATE FUNCTION count_changed_standings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO standing_count (state, stage, waiting_for, turn, appointment_on, dossiers)
  SELECT state, stage, waiting_for, turn, CASE WHEN waiting_for = 'appointment' THEN appointment_on END, sum(more)
  FROM (SELECT *, 1 AS more FROM written UNION ALL SELECT *, -1 FROM replaced) d
  GROUP BY 1, 2, 3, 4, 5
  HAVING sum(more) <> 0;
  RETURN NULL;
END $$;
CREATE TRIGGER dossier_standings_changed AFTER UPDATE ON "dossier"
  REFERENCING OLD TABLE AS replaced NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION count_changed_standings();

-- What is there already.
INSERT INTO standing_count (state, stage, waiting_for, turn, appointment_on, dossiers)
SELECT state, stage, waiting_for, turn, CASE WHEN waiting_for = 'appointment' THEN appointment_on END, count(*)
FROM dossier
GROUP BY 1, 2, 3, 4, 5;
