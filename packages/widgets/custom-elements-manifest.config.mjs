/** Drops private members: only what pages may use belongs in the manifest. */
const publicOnly = () => ({
  name: 'public-only',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy, inheritedFrom }) =>
          (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && inheritedFrom?.package === undefined,
      );
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !/^[#_]/.test(fieldName ?? ''));
    }
  },
});

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.scenarios.ts', '**/*.controller.ts', '**/*.view.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
