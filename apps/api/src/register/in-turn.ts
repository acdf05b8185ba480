let last: Promise<void> = Promise.resolve();

/**
 * Reads one register at a time, the others in the order in which they came: a hundred thousand rows take so much memory
 * that three at once would end the server.
 */
export const inTurn = <Result>(read: () => Promise<Result>): Promise<Result> => {
  const reading = last.then(read);
  const ended = () => undefined;
  last = reading.then(ended, ended);
  return reading;
};
