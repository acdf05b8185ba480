-- CreateIndex
CREATE INDEX "person_born_on_idx" ON "person"("born_on");
