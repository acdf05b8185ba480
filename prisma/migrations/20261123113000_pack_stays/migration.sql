-- By hand: what was built for the lender is never deleted either.
CREATE TRIGGER pack_only_grows BEFORE DELETE OR TRUNCATE ON "pack"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
