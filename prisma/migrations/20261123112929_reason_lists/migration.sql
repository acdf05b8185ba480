-- AlterEnum
ALTER TYPE "ParameterKind" ADD VALUE 'reasons';
