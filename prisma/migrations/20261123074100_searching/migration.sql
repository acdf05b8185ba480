-- DropIndex
DROP INDEX "dossier_stands_since_day_id_idx";

-- CreateIndex
CREATE INDEX "dossier_reference_search_idx" ON "dossier" USING GIN ("reference" gin_trgm_ops);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_near_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- Whoever writes a name writes its words, in one order, so that two writers never wait for each other in a circle.
CREATE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
  SELECT DISTINCT w.word FROM written, unnest(string_to_array(written.sort_name, ' ')) AS w (word)
  WHERE length(w.word) > 2 AND NOT EXISTS (SELECT FROM search_word s WHERE s.word = w.word)
  ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER person_words_added AFTER INSERT ON "person"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
CREATE TRIGGER person_words_changed AFTER UPDATE ON "person"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();
INSERT INTO search_word (word)
SELECT DISTINCT w.word FROM person, unnest(string_to_array(sort_name, ' ')) AS w (word) WHERE length(w.word) > 2;

-- The usual order of the list, among dossiers of one state or among all: an appointment stands where its day puts it.
CREATE INDEX "dossier_state_stands_from_idx" ON "dossier" ("state", (CASE WHEN "waiting_for" = 'appointment' THEN COALESCE("appointment_on", "stands_since_day") ELSE "stands_since_day" END), "id");
CREATE INDEX "dossier_stands_from_idx" ON "dossier" ((CASE WHEN "waiting_for" = 'appointment' THEN COALESCE("appointment_on", "stands_since_day") ELSE "stands_since_day" END), "id");

-- References in the order in which they were given: 2026-10000 after 2026-9999.
CREATE INDEX "dossier_reference_order_idx" ON "dossier" ((left("reference", 5) || lpad(substr("reference", 6), 9, '0')), "id");
