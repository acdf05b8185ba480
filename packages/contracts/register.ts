import { z } from 'zod';

export const registerFileProblem = z.object({ code: z.string() });
