import { expect, test } from 'vitest';
import { bill } from './bill.ts';
import { markDevelopment } from './mark-development.ts';

const component = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, type: 'library', name, version: '1.0.0' });

test('what only an optional peer of a package names does not run; what runs and is developed with does', () => {
  const listed = bill.parse({
    serialNumber: 'urn:uuid:0',
    metadata: { component: { ...component('program'), 'bom-ref': 'program@1.0.0' } },
    components: ['door', 'tester', 'glass', 'hinge', 'paint'].map(component),
    dependencies: [
      { ref: 'program@1.0.0', dependsOn: ['door@1.0.0', 'tester@1.0.0', 'paint@1.0.0'] },
      { ref: 'door@1.0.0', dependsOn: ['hinge@1.0.0', 'tester@1.0.0'] },
      { ref: 'tester@1.0.0', dependsOn: ['glass@1.0.0', 'hinge@1.0.0'] },
    ],
  });
  const lock = {
    packages: {
      '': { dependencies: { door: '1.0.0' }, devDependencies: { tester: '1.0.0', paint: '1.0.0' } },
      'node_modules/door': { version: '1.0.0', peerDependenciesMeta: { tester: { optional: true } } },
    },
  };
  const marked = markDevelopment(listed, lock).components.filter(({ properties = [] }) => properties.length > 0);
  expect(marked.map(({ name }) => name)).toEqual(['tester', 'glass', 'paint']);
});
