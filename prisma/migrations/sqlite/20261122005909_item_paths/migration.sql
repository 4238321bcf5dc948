-- CreateTable
CREATE TABLE "ItemPath" (
    "boardId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "entries" TEXT NOT NULL,

    PRIMARY KEY ("boardId", "itemId"),
    CONSTRAINT "ItemPath_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FlowCommit" (
    "boardId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    PRIMARY KEY ("boardId", "seq"),
    CONSTRAINT "FlowCommit_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What happened so far, in the new form.
INSERT INTO "ItemPath" ("boardId", "itemId", "entries")
SELECT "boardId", "itemId", string_agg(CAST(ROUND(unixepoch("at", 'subsec') * 1000) AS INTEGER) || ' ' || "toColumnId" || ' ' || "seq" || ';', '' ORDER BY "seq", "n")
FROM "Transition" GROUP BY "boardId", "itemId";

INSERT INTO "FlowCommit" ("boardId", "seq")
SELECT "boardId", "seq" FROM "Commit"
WHERE CAST("events" AS TEXT) LIKE '%"ItemTypeChanged"%' OR CAST("events" AS TEXT) LIKE '%"PaceSet"%'
   OR CAST("events" AS TEXT) LIKE '%"ItemBlocked"%' OR CAST("events" AS TEXT) LIKE '%"ItemUnblocked"%'
   OR CAST("events" AS TEXT) LIKE '%"WipLimitSet"%' OR CAST("events" AS TEXT) LIKE '%"PersonLimitSet"%'
   OR CAST("events" AS TEXT) LIKE '%"MilestoneTicked"%' OR CAST("events" AS TEXT) LIKE '%"CheckedIn"%'
   OR CAST("events" AS TEXT) LIKE '%"override"%';

-- DropTable
DROP TABLE "Transition";
