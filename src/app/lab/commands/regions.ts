import { regionId, type RegionName } from '../../../view/shell/Region.tsx';

/** Leads to a part of the page, once it stands there. */
export function focusRegion(name: RegionName): void {
  requestAnimationFrame(() => {
    const region = document.getElementById(regionId(name));
    region?.scrollIntoView({ block: 'nearest' });
    region?.focus({ preventScroll: true });
  });
}

/** Leads to the part after (1) or before (-1) the one that has the focus; from the last one to the first. */
export function stepRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) =>
    region.checkVisibility(),
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = at < 0 && direction < 0 ? regions.length - 1 : at + direction;
  regions[(next + regions.length) % regions.length]?.focus();
}
