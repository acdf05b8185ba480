-- AlterEnum
ALTER TYPE "WaitingFor" ADD VALUE 'clarification' BEFORE 'pieceList';
