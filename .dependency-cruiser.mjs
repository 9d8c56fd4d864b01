/** The dependency rule of ARCHITECTURE.md. */

const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(cms|site|scripts|shared-types)/', pathNot: to },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('shared-types-alone', '^shared-types/', '^shared-types/', 'The contract knows neither CMS nor site.'),
    only('cms-needs-shared-types', '^cms/', '^(cms|shared-types)/', 'cms → shared-types ← site.'),
    only('site-needs-shared-types', '^site/', '^(site|shared-types)/', 'cms → shared-types ← site.'),
    only(
      'scripts-start-processes',
      '^scripts/',
      '^scripts/',
      'scripts start commands as processes and import neither.',
    ),
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      comment: 'site/src/ui holds pieces that know no domain type.',
      from: { path: '^site/src/ui/' },
      to: { path: '^site/src/', pathNot: '^site/src/(ui|styles)/' },
    },
    {
      name: 'only-pull-talks-to-the-cms',
      severity: 'error',
      from: { pathNot: '^site/(src/pull|publish)/' },
      to: { path: '(graphql-request|^site/src/pull/)' },
    },
    {
      name: 'pages-ask-the-content',
      severity: 'error',
      comment: 'A page may import paths() of the store and nothing else of it.',
      from: { path: '^site/src/pages/' },
      to: { path: '^site/src/store/', pathNot: '^site/src/store/paths[.]ts$' },
    },
    {
      name: 'views-read-no-disk',
      severity: 'error',
      comment: 'View models get the content as an argument.',
      from: { path: '^site/src/', pathNot: '^site/src/(store|pull)/|^site/src/middleware[.]ts$' },
      to: { path: '^site/src/store/(store|current)[.]ts$' },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^(cms|site|scripts|shared-types)/src', pathNot: '[.]test[.]ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: 'node_modules/(@types/|playwright-core|@axe-core|fontkit|subset-font)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default', 'node'] },
  },
};
