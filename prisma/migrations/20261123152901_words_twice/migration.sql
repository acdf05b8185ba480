-- AlterTable
ALTER TABLE "search_word" DROP CONSTRAINT "search_word_pkey",
ADD COLUMN     "id" BIGSERIAL NOT NULL,
ADD CONSTRAINT "search_word_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE INDEX "search_word_word_idx" ON "search_word"("word");

-- By hand: a word that another transaction writes at the same time is written twice rather than waited for, as a key that
-- is unique would have it: an import would hold up every first contact, and end where each waited for the other.
CREATE OR REPLACE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
  SELECT DISTINCT w.word FROM written, unnest(string_to_array(written.sort_name, ' ')) AS w (word)
  WHERE length(w.word) > 2 AND NOT EXISTS (SELECT FROM search_word s WHERE s.word = w.word);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION keep_supplier_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
  SELECT DISTINCT w.word FROM written, unnest(string_to_array(written.supplier_text, ' ')) AS w (word)
  WHERE length(w.word) > 2 AND NOT EXISTS (SELECT FROM search_word s WHERE s.word = w.word);
  RETURN NULL;
END $$;

-- By hand: each word once, however often it is written.
CREATE OR REPLACE FUNCTION words_like(typed text, likeness text, at_most int) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('pg_trgm.similarity_threshold', likeness, true);
  RETURN QUERY SELECT word FROM search_word WHERE word % typed
    GROUP BY word ORDER BY similarity(word, typed) DESC, word LIMIT at_most;
END $$;
