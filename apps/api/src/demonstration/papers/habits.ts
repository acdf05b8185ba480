/** How an invented piece behaves. */
type Habit = {
  /** Of ten people asked for it, how many bring it. */
  readonly broughtByTen: number;
  /** When they bring it, as a share of the time they had: 0 at once, 1 at the very end. */
  readonly slowness: number;
};

const usual: Habit = { broughtByTen: 7, slowness: 0.4 };

/** What most people have at home comes at once; what somebody else must write comes late, or never. */
const habits: Readonly<Partial<Record<string, Habit>>> = {
  identityCard: { broughtByTen: 9, slowness: 0 },
  bankDetails: { broughtByTen: 9, slowness: 0.1 },
  proofOfAddress: { broughtByTen: 8, slowness: 0.2 },
  energyBill: { broughtByTen: 8, slowness: 0.2 },
  payslips: { broughtByTen: 8, slowness: 0.3 },
  bankStatements: { broughtByTen: 6, slowness: 0.5 },
  taxNotice: { broughtByTen: 6, slowness: 0.6 },
  hostingCertificate: { broughtByTen: 4, slowness: 0.8 },
  loanStatements: { broughtByTen: 4, slowness: 0.8 },
  letterOfMotivation: { broughtByTen: 3, slowness: 0.7 },
  supplierBankDetails: { broughtByTen: 3, slowness: 0.9 },
  quote: { broughtByTen: 2, slowness: 0.9 },
};

export const habitOf = (piece: string): Habit => habits[piece] ?? usual;
