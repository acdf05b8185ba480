-- AlterTable
ALTER TABLE "checklist" ADD COLUMN     "supplier_name" TEXT,
ADD COLUMN     "supplier_text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "loan" ADD COLUMN     "supplier_name" TEXT,
ADD COLUMN     "supplier_text" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "checklist_supplier_text_idx" ON "checklist" USING GIN ("supplier_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "loan_supplier_text_idx" ON "loan" USING GIN ("supplier_text" gin_trgm_ops);

-- By hand: who was paid is read again from the histories of loans at the next start.
DELETE FROM "loan";

-- By hand: words of suppliers are found when typed with an error, as those of people.
CREATE FUNCTION keep_supplier_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
  SELECT DISTINCT w.word FROM written, unnest(string_to_array(written.supplier_text, ' ')) AS w (word)
  WHERE length(w.word) > 2 AND NOT EXISTS (SELECT FROM search_word s WHERE s.word = w.word)
  ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER checklist_words_added AFTER INSERT ON "checklist"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_supplier_words();
CREATE TRIGGER checklist_words_changed AFTER UPDATE ON "checklist"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_supplier_words();
CREATE TRIGGER loan_words_added AFTER INSERT ON "loan"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_supplier_words();
CREATE TRIGGER loan_words_changed AFTER UPDATE ON "loan"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_supplier_words();
