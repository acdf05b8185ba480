/** The code of something that an administrator adds: nobody else's, even when two add one at once. */
export const newCode = (): string => {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `added-${random.toString(36)}`;
};
