import { french } from '@parcours/wording';
import { type SectionId, sectionIds, sectionTitles } from './section/sections.ts';

/** What the page answers, each question a jump to it. */
export const Contents = ({ without }: { readonly without: readonly SectionId[] }) => (
  <nav className="contents" aria-labelledby="sommaire">
    <h2 id="sommaire">Sur cette page</h2>
    <ul>
      {sectionIds
        .filter((id) => !without.includes(id))
        .map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{french`${sectionTitles[id]}`}</a>
          </li>
        ))}
    </ul>
  </nav>
);
