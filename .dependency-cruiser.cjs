/** Folders of the API that every feature may use. */
const rooms = 'audit|auth|database|files|http|jobs|mail|postgres|startup|store';
/** Files that put the features together, and the commands, which do so one by one. */
const wiring = '((app|build|cli|develop|launch|server)[.]ts$|commands/)';
const tests = '([.](test|e2e)[.]tsx?$|/(test|e2e|testing|bench)/|/playwright[.]config[.]ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'unresolved',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vite/client$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The rules of the trade run anywhere, without input, output or a clock of their own.',
      severity: 'error',
      from: { path: '^packages/domain/', pathNot: tests },
      to: { pathNot: '^packages/domain/' },
    },
    {
      name: 'contracts-see-domain-only',
      severity: 'error',
      from: { path: '^packages/contracts/', pathNot: tests },
      to: { pathNot: ['^packages/(contracts|domain)/', '/node_modules/zod/'] },
    },
    {
      name: 'wording-sees-contracts-and-domain-only',
      severity: 'error',
      from: { path: '^packages/wording/', pathNot: tests },
      to: { pathNot: '^packages/' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'web-reaches-the-api-by-its-contract',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: tests },
      to: { path: ['^apps/api/'] },
    },
    {
      name: 'web-runs-in-a-browser',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'api-knows-no-screen',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'api-features-stand-apart',
      comment: 'What two features need moves down to a room that all may use, or to the domain.',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: `^apps/api/src/(${rooms}|commands)/` },
      to: { path: '^apps/api/src/[^/]+/', pathNot: [`^apps/api/src/(${rooms})/`, '^apps/api/src/$1/'] },
    },
    {
      name: 'api-rooms-know-no-feature',
      severity: 'error',
      from: { path: `^apps/api/src/(${rooms})/` },
      to: { path: '^apps/api/src/[^/]+/', pathNot: `^apps/api/src/(${rooms})/` },
    },
    {
      name: 'nothing-sees-the-wiring',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/', pathNot: '^apps/api/src/commands/' },
      to: { path: `^apps/api/src/${wiring}` },
    },
    {
      name: 'web-features-stand-apart',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-foundations-know-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/(api|ui)/' },
      to: { path: '^apps/web/src/(app|features)/' },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests, pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(generated|dist)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.d.mts'],
    },
  },
};
