import {
  channelsLimitSentence,
  channelsSentence,
  conditionCostsLimitSentence,
  conditionCostsSentence,
  costliestDetourSentence,
  detoursSentence,
  endingsLimitSentence,
  endingsSentence,
  liftedConditionSentence,
  naiveShareSentence,
  ownerTimesLimitSentence,
  ownerTimesSentence,
  pieceTimesLimitSentence,
  pieceTimesSentence,
  qualitySentence,
  quartersSentence,
  slowestPieceSentence,
  slowestStageSentence,
  stageTimesLimitSentence,
  wordsOf,
} from '@parcours/wording';
import type { Sections } from '../statistics/read-every-section.ts';

/** The sentences of the other sections of the page, one paragraph each. */
export const sectionsText = ({
  stageTimes,
  ownerTimes,
  endings,
  conditionCosts,
  pieceTimes,
  detours,
  byChannel,
  quarters,
  quality,
}: Sections): string =>
  [
    [slowestStageSentence(stageTimes), stageTimesLimitSentence(stageTimes)],
    [ownerTimesSentence(ownerTimes), ownerTimesLimitSentence(ownerTimes)],
    [endingsSentence(endings), naiveShareSentence(endings), endingsLimitSentence(endings)],
    [
      conditionCostsSentence(conditionCosts),
      liftedConditionSentence(conditionCosts),
      conditionCostsLimitSentence(conditionCosts),
    ],
    [pieceTimesSentence(pieceTimes), slowestPieceSentence(pieceTimes), pieceTimesLimitSentence(pieceTimes)],
    [detoursSentence(detours), costliestDetourSentence(detours)],
    [channelsSentence(byChannel), channelsLimitSentence(byChannel)],
    [quartersSentence(quarters)],
    [qualitySentence(quality)],
  ]
    .map((sentences) => sentences.flatMap((sentence) => (sentence === null ? [] : [wordsOf(sentence)])).join('\n'))
    .join('\n\n');
