-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "sender_address" TEXT,
ADD COLUMN     "sender_name" TEXT;
