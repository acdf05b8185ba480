import type { Quality as QualityFigures } from '@parcours/contracts';
import {
  french,
  type QualityMeasure,
  qualityDefinitions,
  qualityLimitSentence,
  qualityMeasures,
  qualitySentence,
} from '@parcours/wording';
import { useCohortAddress } from '../address.ts';
import { qualityQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableScroll } from '../section/TableScroll.tsx';

const measures = Object.keys(qualityMeasures) as readonly QualityMeasure[];

/** How good the data is, and what it does to every figure above. */
export const Quality = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="qualite" query={qualityQuery(filters)} definitions={qualityDefinitions}>
      {(figures) => (
        <>
          <Sentences of={[qualitySentence(figures), qualityLimitSentence()]} />
          <QualityTable figures={figures} />
        </>
      )}
    </Section>
  );
};

/** A table from the start: its words are what there is to see. */
const QualityTable = ({ figures }: { readonly figures: QualityFigures }) => (
  <TableScroll label="Qualité des données">
    <table className="table">
      <caption className="hidden-visually">Qualité des données, et ce qu’elle fait aux chiffres</caption>
      <thead>
        <tr>
          <th scope="col">Ce qui manque</th>
          <th scope="col">Part</th>
          <th scope="col">Ce que cela fait aux chiffres</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure}>
            <th scope="row">{qualityMeasures[measure].label}</th>
            <td>
              <RateWords rate={figures[measure]} />
            </td>
            <td>{french`${qualityMeasures[measure].effect}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);
