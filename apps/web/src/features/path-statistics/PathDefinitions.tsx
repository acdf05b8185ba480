import { pathDefinitions } from '@parcours/wording';
import { Definitions } from './section/Definitions.tsx';

export const PathDefinitions = () => <Definitions of={pathDefinitions} />;
