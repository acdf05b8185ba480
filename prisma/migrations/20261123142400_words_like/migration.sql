-- The words known that are most like one as typed, at least so much, most alike first: an operator that reads its bound
-- from a setting is the one that the index serves.
CREATE FUNCTION words_like(typed text, likeness text, at_most int) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('pg_trgm.similarity_threshold', likeness, true);
  RETURN QUERY SELECT word FROM search_word WHERE word % typed ORDER BY similarity(word, typed) DESC, word LIMIT at_most;
END $$;
