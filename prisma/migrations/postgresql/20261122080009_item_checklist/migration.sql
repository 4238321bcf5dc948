-- A checklist is a text of its own: most items of a type have the same one, which is then read and kept once.
ALTER TABLE "Item" ADD COLUMN     "checklist" TEXT NOT NULL DEFAULT '[]';

UPDATE "Item" SET
  "checklist" = CAST("data" -> 'checklist' AS TEXT),
  "data" = "data" - 'checklist';
