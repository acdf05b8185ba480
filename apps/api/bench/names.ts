import type { Dice } from '../src/demonstration/dice.ts';

const beginnings = ['Ber', 'Cham', 'Dal', 'Fer', 'Gar', 'Lam', 'Mar', 'Per', 'Rous', 'Tou', 'Ver', 'Bou', 'Cor', 'Lou'];
const middles = ['an', 'el', 'in', 'or', 'ou', 'ar', 'é', 'i', 'a', 'on', 'ue', 'ier', 'ol', 'ad', 'em', 'is', 'ent'];
const ends = ['ard', 'eau', 'el', 'et', 'ez', 'ier', 'in', 'on', 'ot', 'ou', 'oux', 'y', 'ane', 'elle', 'ac', 'al'];
const joints = ['b', 'c', 'd', 'g', 'l', 'll', 'm', 'n', 'p', 'r', 'rd', 's', 'ss', 't', 'v'];

const anyOf = (dice: Dice, parts: readonly string[]): string => parts[dice.between(0, parts.length - 1)] ?? '';

/**
 * A name that nobody may have, of some 57,000: a town of a hundred thousand dossiers knows about as many words as a
 * real one, where a demonstration has thirty names.
 */
export const inventLastName = (dice: Dice): string =>
  anyOf(dice, beginnings) + anyOf(dice, middles) + anyOf(dice, joints) + anyOf(dice, ends);
