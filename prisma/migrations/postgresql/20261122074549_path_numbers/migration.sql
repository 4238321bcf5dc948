-- The path of an item goes by the item's number.
ALTER TABLE "ItemPath" ADD COLUMN "num" INTEGER;
UPDATE "ItemPath" SET "num" = "Item"."num" FROM "Item"
WHERE "Item"."boardId" = "ItemPath"."boardId" AND "Item"."id" = "ItemPath"."itemId";
ALTER TABLE "ItemPath" DROP CONSTRAINT "ItemPath_pkey",
DROP COLUMN "itemId",
ALTER COLUMN "num" SET NOT NULL,
ADD CONSTRAINT "ItemPath_pkey" PRIMARY KEY ("boardId", "num");
