import { DESIGN } from '../../../explain/locales/en/design.ts';
import { REGION_ICON } from '../../shell/regionIcon.ts';
import type { RegionName } from '../../shell/Region.tsx';
import { useWords } from '../../ui/words.ts';
import type { WorldNodeKind } from '../../world/node.ts';
import { NODE_ICON } from '../../world/nodeIcon.ts';
import { Part } from '../Part.tsx';

export function IconParts() {
  const words = useWords();
  return (
    <Part name={DESIGN.icons.title} about={DESIGN.icons.about}>
      <div className="space-y-6">
        <section>
          <h3 className="mb-3 text-sm font-semibold">{DESIGN.icons.regions}</h3>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-3 text-sm">
            {(Object.keys(REGION_ICON) as RegionName[]).map((name) => {
              const Icon = REGION_ICON[name];
              return (
                <li key={name} className="flex items-center gap-2">
                  <Icon aria-hidden size={18} className="shrink-0" />
                  {words.region[name]}
                </li>
              );
            })}
          </ul>
        </section>
        <section>
          <h3 className="mb-3 text-sm font-semibold">{DESIGN.icons.things}</h3>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-3 text-sm">
            {(Object.keys(NODE_ICON) as WorldNodeKind[]).map((kind) => {
              const { icon: Icon, look } = NODE_ICON[kind];
              return (
                <li key={kind} className="flex items-center gap-2">
                  <Icon aria-hidden size={18} className={`shrink-0 ${look}`} />
                  {words.world.kind[kind]}
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </Part>
  );
}
