import * as z from 'zod';

/** Zod without its compiler: that one probes `new Function`, which the page's content security policy reports. */
z.config({ jitless: true });

export { z };
