const isPublic = ({ name, privacy, description, inheritedFrom }) =>
  (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && Boolean(description) && inheritedFrom?.package === undefined;

/**
 * Only what pages may use belongs in the manifest: elements, with their documented members. Undocumented means private.
 */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isElement = ({ customElement, tagName }) => customElement === true && tagName !== undefined;
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations = [] }) => declarations.some(isElement));
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports?.filter(({ declaration }) => names.includes(declaration?.name));
      for (const element of module.declarations) {
        element.members = element.members?.filter(isPublic);
        element.attributes = element.attributes?.filter(({ description }) => Boolean(description));
        element.events = element.events?.filter(({ name }) => name.startsWith('handrail-'));
      }
    }
  },
});

export default {
  globs: ['src/base/handrail-element.ts', 'src/elements/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.scenarios.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
