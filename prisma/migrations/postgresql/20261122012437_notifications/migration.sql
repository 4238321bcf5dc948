-- CreateTable
CREATE TABLE "Notification" (
    "id" SERIAL NOT NULL,
    "boardId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "commentId" TEXT,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Notification_boardId_memberId_id_idx" ON "Notification"("boardId", "memberId", "id");

-- CreateIndex
CREATE INDEX "Notification_boardId_at_idx" ON "Notification"("boardId", "at");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "Board"("id") ON DELETE CASCADE ON UPDATE CASCADE;
