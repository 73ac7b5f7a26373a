import type { Page } from '@playwright/test';

/** What sticks out of the page to its side, as a page that scrolls sideways would show. Empty when nothing does. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `the page is ${scrollWidth - clientWidth} px too wide`,
      ...wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`),
    ];
  });

/**
 * Controls that nobody can bring wholly into sight, or that something else lies over when they are in the middle of the
 * window. What is drawn in two dimensions (the map, a policy's text) is left to its own keys.
 */
export const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    )) {
      if (control.closest('.monaco-editor, [role=application], .sr-only, [inert]')) continue;
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      // The link that skips to the main part is seen while it has the focus.
      if (control.getBoundingClientRect().bottom <= 0) control.focus();
      const box = control.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const name = `${control.tagName} “${(control.ariaLabel ?? control.innerText).trim().slice(0, 50)}”`;
      if (box.left < -1 || (box.right > innerWidth + 1 && box.width <= innerWidth))
        wrong.push(`${name} lies outside`);
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 40));
      const isSeen =
        top !== null &&
        (control.contains(top) || top.contains(control) || top.closest('label')?.contains(control));
      if (!isSeen) wrong.push(`${name} is covered by ${top?.tagName} ${top?.className}`);
      control.blur();
    }
    return wrong;
  });

/** Texts that their own box does not show whole and that cannot be scrolled to. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (element.closest('.monaco-editor, .sr-only, [role=application], svg')) return [];
      if (!element.checkVisibility() || element.clientWidth <= 1 || !element.innerText?.trim()) return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut ? [`${element.tagName} “${element.innerText.trim().slice(0, 50)}” is cut off`] : [];
    }),
  );

/** Animations that run for longer than a millisecond, and styles that would start one. */
export const running = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isLong = (durations: string): boolean =>
      durations.split(',').some((text) => parseFloat(text) * (text.trim().endsWith('ms') ? 1 : 1000) > 1);
    const nameOf = (element: Element | null): string => `${element?.tagName} ${element?.className}`;
    const moving = document.getAnimations().flatMap(({ playState, effect }) => {
      const duration = Number(effect?.getComputedTiming().activeDuration ?? 0);
      if (playState !== 'running' || duration <= 1) return [];
      return [`${nameOf((effect as KeyframeEffect).target)} moves for ${duration} ms`];
    });
    const styled = [...document.querySelectorAll('body, body *')].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      if (isLong(transitionDuration)) return [`${nameOf(element)} would change over ${transitionDuration}`];
      if (animationName !== 'none' && isLong(animationDuration))
        return [`${nameOf(element)} would move for ${animationDuration}`];
      return [];
    });
    return [...new Set([...moving, ...styled])];
  });
