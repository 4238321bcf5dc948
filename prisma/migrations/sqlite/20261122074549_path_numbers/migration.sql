-- The path of an item goes by the item's number.
CREATE TABLE "new_ItemPath" (
    "boardId" TEXT NOT NULL,
    "num" INTEGER NOT NULL,
    "entries" TEXT NOT NULL,

    PRIMARY KEY ("boardId", "num"),
    CONSTRAINT "ItemPath_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ItemPath" ("boardId", "num", "entries")
SELECT "Item"."boardId", "Item"."num", "ItemPath"."entries"
FROM "Item" JOIN "ItemPath" ON "ItemPath"."boardId" = "Item"."boardId" AND "ItemPath"."itemId" = "Item"."id"
ORDER BY "Item"."boardId", "Item"."num";
DROP TABLE "ItemPath";
ALTER TABLE "new_ItemPath" RENAME TO "ItemPath";
